/**
 * Somebody wrote about a person, and now she herself is here: may we go on with her?
 *
 * The question stands beside the talk and comes before it. Until she has answered, whatever leads back to the talk
 * leads back to the question. After a yes it is only about what she tells herself: nothing of what was written about
 * her is known here but the id of that referral.
 */
import type { CompiledFlow } from './compile.ts';
import type { Answer, Conversation, Effect } from './conversation.ts';
import { walk } from './walk.ts';

type Asked = { readonly conversation: Conversation; readonly effects: readonly Effect[] };

/** What she need not be asked any more once she said yes. A flow without this step leaves it aside. */
const HERSELF: Answer = { step: 'for_whom', codes: ['me'] };

/** The conversation with the question before everything else. */
export const askToConfirm = (conversation: Conversation, referral: string): Conversation => ({
  ...conversation,
  confirming: { referral, answered: false },
  place: { ...conversation.place, mode: 'confirming' },
});

/** A turn after which the question still stands if it was not answered; beginning again does not end it either. */
export function keepAsking<T extends Asked>(before: Conversation, stepped: T): T {
  const { conversation } = stepped;
  const confirming = conversation.confirming ?? before.confirming;
  if (confirming === undefined) return stepped;
  const waits = !confirming.answered && conversation.place.mode === 'talk';
  const place = waits ? { ...conversation.place, mode: 'confirming' as const } : conversation.place;
  return { ...stepped, conversation: { ...conversation, confirming, place } };
}

/** Answers whose written words are taken out: the way they lead stays the same. */
export const withoutWords = (answers: readonly Answer[]): readonly Answer[] =>
  answers.map((answer) => ('text' in answer ? { step: answer.step, text: '•' } : answer));

/** Somebody who begins again after writing about another person: what was sent is not his own, and nothing of it is known here any more. */
export function withoutOthers(flow: CompiledFlow, now: Conversation): Conversation {
  const { referral: _, ...rest } = now;
  const sentForOther = now.place.facts.for_whom === 'other' && flow.nodes.get(now.place.at)?.kind === 'end';
  return sentForOther ? rest : now;
}

/** Her answer. A no leaves nothing behind of a chat that was begun by this question only. */
export function confirmed(flow: CompiledFlow, now: Conversation, code: string): Asked {
  const { confirming } = now;
  if (confirming === undefined) return { conversation: now, effects: [] };
  const answered = {
    ...now,
    confirming: { ...confirming, answered: true },
    place: { ...now.place, mode: 'talk' as const },
  };
  const isNew = now.referral === undefined && now.answers.every(({ step }) => flow.nodes.get(step)?.setsLanguage);
  if (code === 'no')
    return {
      conversation: answered,
      effects: [
        { kind: 'confirm', said: 'no' },
        { kind: 'say', key: 'chat:confirm.deleted' },
        ...(isNew ? [{ kind: 'erase', draft: true } as const] : []),
      ],
    };
  const isHerOwn = now.place.facts.for_whom === 'me';
  if (isHerOwn && flow.nodes.get(now.place.at)?.kind === 'end' && now.referral !== undefined)
    return {
      conversation: answered,
      effects: [
        { kind: 'confirm', said: 'sent' },
        { kind: 'say', key: 'chat:confirm.already', values: { reference: now.referral } },
      ],
    };
  const thanks: readonly Effect[] = [
    { kind: 'confirm', said: 'yes' },
    { kind: 'say', key: 'chat:confirm.thanks' },
  ];
  if (isHerOwn) return { conversation: answered, effects: thanks };
  const { reopened: _, ...rest } = answered;
  const language = [...flow.nodes.values()].find((node) => node.setsLanguage);
  const first: readonly Answer[] = language === undefined ? [] : [{ step: language.id, codes: [now.language] }];
  const answers = [...first, HERSELF];
  const { place, effects } = walk(flow, answers);
  return { conversation: { ...rest, answers, place }, effects: [...thanks, ...walk(flow, first).effects, ...effects] };
}
