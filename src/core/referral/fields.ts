/**
 * Answers that go to a partner only with a yes of their own (EC-30): debts and child maintenance, or alcohol, drugs and gambling.
 *
 * Sharing her answers with a partner is one yes; each of these is another, and *not asked* is no. Until she says it, such
 * an answer and all that would tell of it are not there for a partner. Who works for the programme as a whole sees them.
 *
 * Read next: `consent.ts` (who may see anything at all).
 */
import { liveConsents } from './consent.ts';
import type { ReferralAnswer, ReferralConsent, ReferralContent } from './content.ts';

/** The reasons for which a service is offered at all. */
const NEEDS = /\.(wish|barrier)\.|\.(first_contact|open_to|triage)$/;

/** The scope of the yes that one answer needs, as consents keep it. */
export const fieldScope = (code: string): string => `field_${code}`;

/** One answer that needs its own yes: the question, the code that can be picked there, and the step that asks for the yes. */
export type OwnYes = { readonly fact: string; readonly code: string; readonly asks: string };

/** What is kept back as long as she has not said yes to it. */
export const keptBack = (fields: readonly OwnYes[], consents: readonly ReferralConsent[]): readonly OwnYes[] => {
  const live = new Set(liveConsents(consents).map(({ scope }) => scope));
  return fields.filter(({ code }) => !live.has(fieldScope(code)));
};

/**
 * The content as a partner may read it. Where nothing of hers is kept back it is the same.
 *
 * @param answers  the codes a service of the directory is for: one that is for what is kept back would tell of it
 */
export function withoutFields(
  content: ReferralContent,
  fields: readonly OwnYes[],
  answers: (service: string) => readonly string[],
): ReferralContent {
  const asks = new Set(fields.map((field) => field.asks));
  const told = content.answers.some(({ step }) => asks.has(step));
  const ticked = fields.filter(({ fact, code }) =>
    content.answers.some((answer) => answer.step === fact && 'codes' in answer && answer.codes.includes(code)),
  );
  if (ticked.length === 0 && !told) return content;
  const codes = new Set(ticked.map(({ code }) => code));
  const isKept = (fact: string, code: string) => ticked.some((field) => field.fact === fact && field.code === code);
  const tells = (key: string) => [...codes].some((code) => key.endsWith(`.barrier.${code}`));
  const { decision } = content;
  return {
    ...content,
    answers: content.answers.flatMap((answer): ReferralAnswer[] => {
      if (asks.has(answer.step)) return [];
      if (!('codes' in answer)) return [answer];
      const left = answer.codes.filter((code) => !isKept(answer.step, code));
      return left.length === 0 && answer.codes.length > 0 ? [] : [{ ...answer, codes: left }];
    }),
    consents: content.consents.filter(({ scope }) => !fields.some(({ code }) => scope === fieldScope(code))),
    services: content.services.flatMap((service) => {
      const reasons = service.reasons.filter(({ key }) => !tells(key));
      // Offered for nothing else: that it is near, or speaks her language, is no reason by itself.
      const isNeeded = reasons.some(({ key }) => NEEDS.test(key));
      return reasons.length < service.reasons.length && !isNeeded ? [] : [{ ...service, reasons }];
    }),
    ...(content.leftOut === undefined
      ? {}
      : { leftOut: content.leftOut.filter(({ id }) => !answers(id).some((code) => codes.has(code))) }),
    decision: {
      ...decision,
      barriers: decision.barriers.filter(({ code }) => !codes.has(code)),
      // Rules are named after what they are about.
      rules: [],
      inputsUsed: decision.inputsUsed.map(({ fact, value }) => ({
        fact,
        value: value
          .split(', ')
          .filter((code) => !isKept(fact, code))
          .join(', '),
      })),
    },
  };
}
