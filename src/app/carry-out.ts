/**
 * From the effects of a turn to what is said and what is written with it.
 *
 * Pure but for ids and the clock it is given: nothing is sent here. Everything comes back as data and
 * is committed in one transaction; only then does anybody hear of it.
 */
import type { Conversation, Effect } from '../core/flow/conversation.ts';
import { nodeAt } from '../core/flow/step.ts';
import { ReferralContent, type Route, waitsForPlace } from '../core/referral/content.ts';
import type { Instant } from '../core/shared/time.ts';
import { dayIn, isOpen } from '../core/triage/due.ts';
import { leftBehind } from './agreed.ts';
import type { App, Programme } from './app.ts';
import { isChecking } from './asked.ts';
import { confirmWrites, settleChat } from './confirm-referral.ts';
import { furtherOffices } from './joint-case.ts';
import { withoutAside } from './lead.ts';
import { COORDINATORS, makeReferral } from './make-referral.ts';
import {
  broughtUpToDate,
  caseMessage,
  consentsOfDraft,
  lookedAtAgain,
  type OwnCase,
  pausedForSafety,
  takenBack,
} from './own-case.ts';
import type { AlertReason, ConsentRecord, NewReferral, Said, Write } from './store.ts';
import { suggestionToday } from './suggest.ts';
import { answerText, questionOf, saidKey, wordingOf } from './wording.ts';

export type CarriedOut = {
  readonly conversation: Conversation;
  readonly said: readonly Said[];
  readonly writes: readonly Write[];
  readonly erase: boolean;
};

/** What every effect of one turn comes to. `consents` are those given before this turn. */
export function carryOut(
  app: App,
  programme: Programme,
  before: readonly ConsentRecord[],
  turn: {
    readonly conversation: Conversation;
    readonly effects: readonly Effect[];
    readonly at: Instant;
    /** Her own open referral, as far as these effects need it. */
    readonly own?: OwnCase | undefined;
    /** How what somebody else wrote about her came, once she sends her own. */
    readonly cameBy?: Route | undefined;
  },
): CarriedOut {
  const { at } = turn;
  let { conversation } = turn;
  const said: Said[] = [];
  const writes: Write[] = [];
  const consents = [...before];
  let erase = false;
  const open = () => (isOpen(at, programme.definition.openingHours, programme.definition.country) ? 1 : 0);
  for (const effect of turn.effects) {
    switch (effect.kind) {
      case 'say':
        said.push({
          kind: 'say',
          key: effect.key,
          ...(effect.values === undefined ? {} : { values: effect.values }),
          ...(effect.again === undefined ? {} : { again: effect.again }),
        });
        break;
      case 'crisis-card':
        said.push({
          kind: 'crisis',
          key: 'card',
          values: { open: open(), young: isYoung(conversation) ? 1 : 0, violence: effect.violence ? 1 : 0 },
        });
        break;
      case 'triage': {
        // On the check page the suggestion stands beside the answers; a flow without one says it here.
        if (isChecking(programme.flow, conversation)) break;
        const { decision } = suggestionToday(app, programme, conversation);
        said.push({ kind: 'say', key: `shared:outcome.${decision.outcome}` });
        for (const key of decision.explanationKeys.slice(0, 4))
          said.push({ kind: 'say', key: saidKey(app.words, programme.definition, `explain.${key}`) });
        break;
      }
      case 'consent': {
        const consent = consentFrom(app, programme, conversation, effect.step, effect.given, at);
        consents.push(consent);
        writes.push({ kind: 'consent', consent });
        break;
      }
      case 'alert': {
        writes.push(...alertWrites(app, conversation, effect.reason, at));
        if (effect.reason === 'danger' && turn.own !== undefined) writes.push(...pausedForSafety(app, turn.own, at));
        if (effect.reason === 'human' || effect.reason === 'call_back')
          conversation = { ...conversation, awaitsPerson: true };
        if (effect.reason === 'human')
          said.push({ kind: 'say', key: open() === 1 ? 'chat:human.open' : 'chat:human.closed' });
        if (effect.reason === 'call_back' && open() === 1)
          said.push({ kind: 'say', key: 'chat:crisis.somebody_reads' });
        break;
      }
      case 'refer': {
        for (const consent of leftBehind(programme, conversation, consents, at)) {
          consents.push(consent);
          writes.push({ kind: 'consent', consent });
        }
        const given = consentsOfDraft(consents, conversation);
        const made = makeReferral(app, programme, conversation, given, effect.as, at, turn.cameBy);
        const before = effect.as === 'submitted' ? turn.own : undefined;
        const referral = before === undefined ? made : broughtUpToDate(before, made);
        conversation = { ...conversation, referral: referral.reference };
        if (effect.as === 'submitted')
          conversation = {
            ...conversation,
            own: { reference: referral.reference, withCoach: referral.state === 'accepted' },
          };
        writes.push(
          before === undefined
            ? { kind: 'referral', referral }
            : { kind: 'update-referral', referral, seen: before.row.version, at },
          ...officesOf(programme, referral, given),
          // Whoever was told of it before is not told of it twice.
          { kind: 'job', job: { name: 'hand-over', data: { referral: referral.id } } },
        );
        if (before !== undefined) writes.push(...alertWrites(app, conversation, 'message', at));
        const settled = settleChat(conversation, referral, at);
        conversation = settled.conversation;
        writes.push(...settled.writes);
        said.push(...(before === undefined ? sentMessages(referral) : updatedMessages(before, referral)));
        break;
      }
      case 'confirm':
        writes.push(...confirmWrites(conversation, effect, at));
        break;
      case 'tell-case':
        if (turn.own !== undefined) said.push(caseMessage(turn.own, dayIn(programme.definition.country, at)));
        break;
      case 'take-back':
        if (turn.own === undefined) break;
        writes.push(takenBack(turn.own, at));
        // A coach who has it would go on; an inbox that waits just has one less.
        if (turn.own.row.state === 'accepted') writes.push(...alertWrites(app, conversation, 'message', at));
        break;
      case 'pass-on':
        writes.push({ kind: 'message', text: effect.text, at });
        if (effect.quiet !== true) writes.push(...alertWrites(app, conversation, 'message', at));
        break;
      case 'pass-on-answer': {
        const answer = conversation.answers.find(({ step }) => step === effect.step);
        const node = programme.flow.nodes.get(effect.step);
        if (answer === undefined || node === undefined) break;
        const { language } = conversation;
        const wording = wordingOf(app, programme);
        const text = `${questionOf(wording, node, language)} ${answerText(wording, answer, language)}`;
        writes.push({ kind: 'message', text, at }, ...alertWrites(app, conversation, 'message', at));
        if (turn.own !== undefined) writes.push(...lookedAtAgain(turn.own, at));
        break;
      }
      case 'erase':
        // What was sent before, and a chat in which somebody is to answer, stay when a new draft ends without a yes.
        if (effect.draft && (conversation.referral !== undefined || conversation.awaitsPerson === true))
          conversation = { ...withoutAside(conversation), answers: [] };
        else erase = true;
        break;
    }
  }
  return { conversation, said, writes, erase };
}

/** The further offices that have a referral now. Most programmes have none, and nothing to write. */
function officesOf(programme: Programme, { id, partner }: NewReferral, given: readonly ConsentRecord[]): Write[] {
  if (programme.definition.joint === undefined) return [];
  return [{ kind: 'offices', referral: id, partners: furtherOffices(programme, partner, given) }];
}

/** An alert, and the job that tells staff of it. It holds no word of what was said. */
function alertWrites(app: App, { programme, language }: Conversation, reason: AlertReason, at: Instant): Write[] {
  const id = app.id();
  return [
    { kind: 'alert', alert: { id, reason, programme, language, at } },
    { kind: 'job', job: { name: 'raise-alert', data: { alert: id } } },
  ];
}

const isYoung = ({ place }: Conversation): boolean =>
  place.facts.age_band === 'u16' || place.facts.age_band === '16_17';

/** What whoever wrote about somebody else is told, and all he is ever told. */
export const RECEIVED = 'chat:sent.awaiting_person';

/** What she is told once her open referral says what she says now. */
function updatedMessages({ row, content }: OwnCase, referral: NewReferral): Said[] {
  const values = { reference: referral.reference };
  const first: Said = {
    kind: 'say',
    key: `chat:sent_before.${referral.content === content ? 'updated_contact' : 'updated'}`,
    values,
  };
  return row.state === 'accepted'
    ? [first]
    : [first, { kind: 'say', key: 'chat:sent.look_by_date', values: { date: referral.dueDay } }];
}

/** What she is told once it is sent: the reference to keep, and by when a person looks. */
function sentMessages(referral: NewReferral): Said[] {
  if (referral.state === 'awaiting_person') return [{ kind: 'say', key: RECEIVED }];
  const [title, next, lookBy] = isForCoach(referral)
    ? ['message_title', 'message_next', 'message_look_by']
    : ['title', 'next', 'look_by_date'];
  return [
    { kind: 'say', key: `chat:sent.${title}` },
    { kind: 'say', key: 'chat:sent.reference', values: { reference: referral.reference } },
    { kind: 'say', key: `chat:sent.${next}` },
    { kind: 'say', key: `chat:sent.${lookBy}`, values: { date: referral.dueDay } },
    ...(waitsForPlace(ReferralContent.parse(referral.content))
      ? [{ kind: 'say' as const, key: 'chat:sent.waiting_for_place' }]
      : []),
    { kind: 'say', key: 'chat:sent.mine' },
  ];
}

/** Somebody who says that she is with us already sent her coach a message, not a new referral (G7). */
const isForCoach = ({ partner, content }: NewReferral): boolean =>
  partner !== COORDINATORS && ReferralContent.parse(content).decision.flags.includes('open_case');

function consentFrom(
  app: App,
  programme: Programme,
  conversation: Conversation,
  step: string,
  given: boolean,
  at: Instant,
): ConsentRecord {
  const node = programme.flow.nodes.get(step) ?? nodeAt(programme.flow, conversation);
  return {
    scope: node.consent?.scope ?? 'use_answers',
    partner: node.consent?.partner ?? null,
    given,
    textVersion: app.words.version,
    language: conversation.language,
    at,
    draft: conversation.draft ?? 0,
  };
}
