/** From the front door into a programme, and back: the one conversation goes on, with what she said and what she was told. */
import { AREA_OTHER } from '../core/flow/compile.ts';
import type { Answer, Conversation, Effect } from '../core/flow/conversation.ts';
import { begin, hasEnded, type Stepped } from '../core/flow/step.ts';
import { walk } from '../core/flow/walk.ts';
import type { App, Programme } from './app.ts';
import { countryOf } from './front-door.ts';

/** The programme of a conversation, or the front door as it speaks there. Programmes are never removed while conversations run. */
export function programmeOf(app: App, { programme: id, place }: Pick<Conversation, 'programme' | 'place'>): Programme {
  const programme =
    app.door?.id === id
      ? app.door.in(countryOf(app.door, place.facts), String(place.facts.area))
      : app.programmes.get(id);
  if (programme === undefined) throw new Error(`programme.missing: ${id}`);
  return programme;
}

/** Where a new conversation begins when nothing names a programme. */
export const entrance = (app: App): Programme | undefined =>
  app.programmes.size > 1 ? app.door?.in(undefined) : app.programmes.values().next().value;

/** A turn that was led on. `programme`: where the conversation stands after it. */
export type Led = Stepped & { readonly programme: Programme };

/** The language of a flow's own first question, answered. */
function languageAnswer({ flow }: Programme, { language }: Conversation): readonly Answer[] {
  const asks = [...flow.nodes.values()].find((node) => node.setsLanguage);
  return asks === undefined ? [] : [{ step: asks.id, codes: [language] }];
}

/** Carries out what a turn says about where she is led. Any other turn stays as it is. */
export function lead(app: App, programme: Programme, stepped: Stepped): Led {
  const { conversation, effects } = withNumberLeft(programme, stepped);
  const others = effects.filter(({ kind }) => kind !== 'enter' && kind !== 'leave');
  // What was answered for another programme is of no use once one of them has her referral.
  if (effects.some(({ kind }) => kind === 'refer'))
    return { conversation: withoutAside(conversation), effects, programme };
  for (const effect of effects) {
    if (effect.kind === 'enter') return entered(app, conversation, effect.programme, others);
    if (effect.kind === 'leave') return left(app, conversation, effect.anew, others);
  }
  return { conversation, effects, programme };
}

/** A number given at the front door is left for the person who was asked for, and for nobody else. */
function withNumberLeft({ door }: Programme, stepped: Stepped): Stepped {
  const { conversation, effects } = stepped;
  const wantsPerson = effects.some((effect) => effect.kind === 'alert' && effect.reason === 'human');
  const phone = conversation.answers.find(({ step }) => step === 'phone');
  if (door === undefined || !wantsPerson || phone === undefined || !('text' in phone)) return stepped;
  return { conversation: { ...conversation, callBack: phone.text }, effects };
}

/** The conversation without what was answered in programmes that she left. */
export function withoutAside(conversation: Conversation): Conversation {
  const { aside: _, ...rest } = conversation;
  return rest;
}

/**
 * In a programme: what she said at the door is known. Where she lives is answered when it is asked (`core/flow/step.ts`).
 * Where she was before she goes on, with what she answered then.
 */
function entered(app: App, at: Conversation, id: string, before: readonly Effect[]): Led {
  const programme = app.programmes.get(id);
  if (programme === undefined) throw new Error(`programme.missing: ${id}`);
  const began = begin(programme.flow, at.language, true);
  const { reopened: _, settled, ...rest } = withoutAside(at);
  const known = new Set([...AREA_OTHER, ...programme.definition.areas.map((area) => area.id)]);
  const said = at.place.facts.area;
  const area = typeof said === 'string' && said !== 'elsewhere' && known.has(said) ? said : undefined;
  const aside = at.aside?.filter((one) => one.programme !== id) ?? [];
  const conversation: Conversation = {
    ...rest,
    ...began.conversation,
    door: {
      answers: at.answers,
      ...(area === undefined ? {} : { area }),
      ...(settled === undefined || settled !== area ? {} : { settled: true }),
    },
    ...(aside.length === 0 ? {} : { aside }),
  };
  const answers = answeredBefore(programme, at, began.conversation.answers, area);
  const { place } = walk(programme.flow, answers);
  const again = { ...conversation, answers, place };
  if (answers.length === began.conversation.answers.length || hasEnded(programme.flow, again))
    return { programme, conversation, effects: [...before, ...began.effects] };
  return { programme, conversation: again, effects: [...before, { kind: 'say', key: 'chat:resume.welcome' }] };
}

/** What she answered when she was there before; where she lives only as far as she said nothing else at the door since. */
function answeredBefore(
  { flow }: Programme,
  at: Conversation,
  first: readonly Answer[],
  area: string | undefined,
): readonly Answer[] {
  const kept = at.aside?.find(({ programme }) => programme === flow.id);
  if (kept === undefined) return first;
  const isSamePlace = kept.area === String(at.place.facts.area);
  const later = kept.answers.flatMap((answer): readonly Answer[] => {
    const node = flow.nodes.get(answer.step);
    if (node === undefined || node.setsLanguage) return [];
    if (isSamePlace || (node.kind !== 'area' && node.within === undefined)) return [answer];
    return node.kind === 'area' && area !== undefined ? [{ step: answer.step, codes: [area] }] : [];
  });
  return [...first, ...later];
}

/** Back at the front door: at its last question, or, `anew`, at its first. */
function left(app: App, from: Conversation, anew: boolean, before: readonly Effect[]): Led {
  const { door } = app;
  const { door: came, reopened: _, aside: leftBefore, ...rest } = from;
  if (door === undefined || came === undefined) throw new Error('door.missing');
  const { flow } = door.in(undefined);
  const language = languageAnswer(door.in(undefined), from);
  const answers = anew
    ? language
    : [...language, ...came.answers.filter(({ step }) => flow.nodes.get(step)?.setsLanguage !== true)];
  const last = anew ? undefined : answers.at(-1)?.step;
  const { place, effects } = walk(flow, answers, last);
  const aside = anew
    ? []
    : [
        ...(leftBefore ?? []).filter(({ programme }) => programme !== from.programme),
        { programme: from.programme, answers: from.answers, area: String(walk(flow, answers).place.facts.area) },
      ];
  const conversation: Conversation = {
    ...rest,
    programme: door.id,
    revision: flow.revision,
    answers,
    place,
    ...(aside.length === 0 ? {} : { aside }),
    ...(!anew && came.settled === true && came.area !== undefined ? { settled: came.area } : {}),
    ...(last === undefined ? {} : { reopened: last }),
  };
  return {
    programme: programmeOf(app, conversation),
    conversation,
    effects: [...before, ...(anew ? effects : [])],
  };
}
