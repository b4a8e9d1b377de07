/**
 * One turn of a conversation: what is known after an input, and what should now be done about it.
 *
 * Nothing is done here. No clock, no chance, no network, no words: effects come back as data and
 * `app/receive-message.ts` carries them out. The same conversation and input give the same turn, so
 * a whole conversation can be replayed in a test, in the simulator and in production.
 *
 * An answer that cannot be taken leaves the conversation where it was and asks again.
 */
import { isLocale, type Locale } from '../language/locale.ts';
import { mostAhead } from './ahead.ts';
import { isAtCard } from './beside.ts';
import type { CompiledFlow } from './compile.ts';
import { askToConfirm, confirmed, keepAsking, withoutOthers } from './confirming.ts';
import type { Answer, Conversation, Effect, Input } from './conversation.ts';
import { keepingWhatWasSent } from './ended-update.ts';
import { MODE_OPTIONS, move } from './machine.ts';
import { chosenFromMine, leaveMine, openMine } from './mine.ts';
import { isQuestion, type Node } from './node.ts';
import { askWhatIsNew, chosenOfSent } from './sent-before.ts';
import { growPath, nodeOf, offered, pathOf, refusalOf, walk } from './walk.ts';

export type Stepped = { readonly conversation: Conversation; readonly effects: readonly Effect[] };

const say = (key: string, values?: Readonly<Record<string, string | number>>): Effect =>
  values === undefined ? { kind: 'say', key } : { kind: 'say', key, values };

/** A new conversation at the flow's first question. A language that is known is not asked for. */
export function begin(flow: CompiledFlow, language: Locale, languageIsKnown: boolean): Stepped {
  const asks = [...flow.nodes.values()].find((node) => node.setsLanguage);
  const answers: Answer[] = languageIsKnown && asks !== undefined ? [{ step: asks.id, codes: [language] }] : [];
  const { place, effects } = walk(flow, answers);
  return { conversation: { programme: flow.id, revision: flow.revision, language, answers, place }, effects };
}

/** The node where a conversation stands (also while it is paused beside the talk). */
export function nodeAt(flow: CompiledFlow, conversation: Conversation): Node {
  const node = flow.nodes.get(conversation.place.at);
  if (node === undefined) throw new Error(`flow.no-node: ${flow.id} has no node "${conversation.place.at}"`);
  return node;
}

/** Whether nothing more will be asked. */
export const hasEnded = (flow: CompiledFlow, conversation: Conversation): boolean =>
  conversation.place.mode === 'talk' && nodeAt(flow, conversation).kind === 'end';

/** The answers on the way to where the conversation stands, in the flow's order. */
export const answersOnPath = (flow: CompiledFlow, conversation: Conversation): readonly Answer[] =>
  pathOf(flow, conversation.answers, conversation.reopened).path;

/** What a question offers now, as codes; also in the states beside the talk. */
export function optionsAt(
  flow: CompiledFlow,
  conversation: Conversation,
): readonly { readonly code: string; readonly exclusive: boolean }[] {
  const { mode, facts } = conversation.place;
  if (mode === 'changing')
    return answersOnPath(flow, conversation).map(({ step: code }) => ({ code, exclusive: true }));
  if (mode === 'mine') return (conversation.mine ?? []).map((code) => ({ code, exclusive: true }));
  if (mode !== 'talk') return MODE_OPTIONS[mode].map((code) => ({ code, exclusive: true }));
  return offered(flow, nodeAt(flow, conversation), facts);
}

/** Where she is among the questions; `part` where the one that is open has parts, from the second on. */
export type Progress = { readonly done: number; readonly of: number; readonly part?: number };

/**
 * How far she has come: questions answered, and how many there are at most. The second never grows while she goes on. Her
 * language is not counted: a link may bring it, and what she sees first is question 1.
 */
export function progressOf(flow: CompiledFlow, conversation: Conversation): Progress {
  const nodes = answersOnPath(flow, conversation).map(({ step: id }) => nodeOf(flow, id));
  const asked = nodes.filter(({ continues, setsLanguage }) => !continues && !setsLanguage).length;
  const of = asked + mostAhead(flow, conversation.place.at, conversation.place.facts);
  if (!nodeAt(flow, conversation).continues) return { done: asked, of };
  const parts = nodes.length - nodes.findLastIndex(({ continues }) => !continues);
  return { done: Math.max(0, asked - 1), of, part: parts + 1 };
}

/** A conversation of an older revision, led by its answers to where the new one would have it. */
export function onRevision(flow: CompiledFlow, conversation: Conversation): Conversation {
  if (conversation.revision === flow.revision) return conversation;
  const { reopened: _, ...rest } = conversation;
  const walked = walk(flow, conversation.answers).place;
  const { mode, from } = conversation.place;
  const place = { ...walked, mode, ...(from === undefined ? {} : { from }) };
  return { ...rest, revision: flow.revision, place };
}

/** @errors none: a compiled flow has a way on from every place a conversation can be */
export function step(flow: CompiledFlow, before: Conversation, input: Input): Stepped {
  const stepped = stepOnce(flow, onRevision(flow, before), input);
  return keepAsking(before, keepingWhatWasSent(flow, before, stepped));
}

function stepOnce(flow: CompiledFlow, now: Conversation, input: Input): Stepped {
  const stay = (...effects: Effect[]): Stepped => ({ conversation: now, effects });
  const to = (event: Parameters<typeof move>[2]): Stepped => {
    const { place, effects } = move(flow, now.place, event);
    return { conversation: { ...now, place }, effects };
  };
  switch (input.kind) {
    case 'danger': {
      // Whoever was shown the card is not asked whether she is safe: the card stays.
      const isCrisis = input.severity === 'crisis' || isAtCard(now.place) || isAlarming(flow, now);
      const violence = input.violence === true || now.violence === true;
      const { conversation, effects } = to(isCrisis ? { type: 'danger', violence } : { type: 'concern' });
      // Before a language was chosen, the card speaks the language of the words that called for it.
      const spoken = input.language === undefined ? {} : { language: input.language };
      const safety = isCrisis || now.safety === 'emergency' ? 'emergency' : 'concern';
      const called = input.callBack === undefined ? {} : { callBack: input.callBack };
      return {
        conversation: { ...conversation, ...spoken, ...called, safety, ...(violence ? { violence } : {}) },
        effects,
      };
    }
    case 'answer': {
      const taken = withPlaceFromDoor(
        flow,
        now,
        now.place.mode === 'talk' ? answered(flow, now, input) : pickedBeside(flow, now, input),
      );
      const also = 'also' in input ? input.also : undefined;
      const isAsked = taken.conversation.place.mode === 'talk' && taken.conversation.place.at === also?.step;
      if (now.place.mode === 'talk' && nodeAt(flow, now).kind === 'area' && !isAsked)
        return { ...taken, conversation: withSettled(flow, taken.conversation, also) };
      if (also === undefined || !isAsked) return taken;
      const { step: _, ...answer } = also;
      const next = answered(flow, taken.conversation, { kind: 'answer', ...answer });
      return { conversation: next.conversation, effects: [...taken.effects, ...next.effects] };
    }
    case 'confirm':
      return { conversation: askToConfirm(now, input.referral), effects: [] };
    case 'mine':
      return openMine(now, input);
    case 'courtesy':
      return stay({ kind: 'pass-on', text: input.text, quiet: true }, say('chat:courtesy'));
    case 'unclear':
      return stay(say(`chat:again.${input.why ?? 'unclear'}`));
    case 'unsupported':
      return stay(say(`chat:unsupported.${input.what}`));
    case 'language': {
      // Named where the language is asked, it is the answer.
      if (now.place.mode === 'talk' && nodeAt(flow, now).setsLanguage)
        return answered(flow, now, { kind: 'answer', codes: [input.language] });
      const answers = now.answers.map((answer) =>
        flow.nodes.get(answer.step)?.setsLanguage ? { step: answer.step, codes: [input.language] } : answer,
      );
      // Whoever is in danger reads the card again in words she knows. Staff were alerted when it was shown first.
      const card: Effect[] = now.place.mode.startsWith('danger') ? [cardOf(now)] : [];
      const next = { ...now, language: input.language, answers };
      return {
        conversation: next,
        effects: [say('chat:language.changed'), ...card, ...saidHere(flow, next)],
      };
    }
    case 'edit':
      return reopen(flow, now, input.step);
    case 'command':
      switch (input.command) {
        case 'back': {
          if (now.place.mode !== 'talk') return to({ type: 'resume' });
          const last = answersOnPath(flow, now).at(-1);
          const isFirst = last === undefined || flow.nodes.get(last.step)?.setsLanguage === true;
          if (isFirst && now.door !== undefined && !hasEnded(flow, now)) return stay({ kind: 'leave', anew: false });
          if (hasEnded(flow, now)) return stay(say(now.referral === undefined ? 'chat:ended' : 'chat:edit.sent'));
          return last === undefined ? stay(say('chat:back.first')) : reopen(flow, now, last.step);
        }
        case 'help':
          return stay(say('chat:help.text'), say('chat:help.danger'));
        case 'why':
          return now.place.mode === 'talk' && isQuestion(nodeAt(flow, now))
            ? stay({ kind: 'say', key: `${now.place.at}.why`, node: now.place.at })
            : stay(say('chat:help.text'));
        case 'human':
          return stay({ kind: 'alert', reason: 'human' });
        case 'stop':
          return hasEnded(flow, now) ? stay(say('chat:resume.nothing')) : to({ type: 'stop' });
        case 'resume':
          return to({ type: 'resume' });
        case 'restart':
          return now.own === undefined ? to({ type: 'restart' }) : askWhatIsNew(now);
        case 'delete':
          return to({ type: 'delete' });
        case 'referral':
          return stay(say('chat:mine.none'));
      }
  }
}

/** Whether something she answered makes words of worry words of danger. */
const isAlarming = (flow: CompiledFlow, now: Conversation): boolean =>
  answersOnPath(flow, now).some(
    (answer) =>
      'codes' in answer &&
      flow.nodes.get(answer.step)?.options.some(({ alarms, code }) => alarms && answer.codes.includes(code)),
  );

function answered(flow: CompiledFlow, now: Conversation, input: Extract<Input, { kind: 'answer' }>): Stepped {
  const node = nodeAt(flow, now);
  if (!isQuestion(node)) {
    const isMessage = 'text' in input && now.referral !== undefined;
    const effects: Effect[] = isMessage
      ? [{ kind: 'pass-on', text: input.text }, say('chat:message_passed_on')]
      : [say('chat:ended')];
    return { conversation: now, effects };
  }
  const answer: Answer = 'text' in input ? { step: node.id, text: input.text } : { step: node.id, codes: input.codes };
  const refusal = refusalOf(flow, node, now.place.facts, answer);
  if (refusal !== undefined) {
    return { conversation: now, effects: [say(`chat:again.${refusal}`, { count: node.max ?? 1 })] };
  }
  if (node.kind === 'check' && 'codes' in answer && answer.codes[0] !== 'send') {
    // `change` and `delete` are wishes about the answers, not answers: the first asks which, the second asks once more.
    const type = answer.codes[0] === 'delete' ? 'delete' : 'change';
    return { conversation: { ...now, place: move(flow, now.place, { type }).place }, effects: [] };
  }
  const old = now.answers.findIndex(({ step: id }) => id === node.id);
  const given = old === -1 ? [...now.answers, answer] : now.answers.with(old, answer);
  const answers = now.reopened === undefined ? given : withoutOrphans(flow, given);
  const chosen = node.setsLanguage && 'codes' in answer ? answer.codes[0] : undefined;
  const language = isLocale(chosen) ? { language: chosen } : {};
  // The machine knows the way from here; answers further on, given before an edit, are walked again.
  const moved = move(flow, now.place, { type: 'answer', answer });
  const { place } = moved;
  const effects = [...readBack(node, answer), ...moved.effects];
  const { reopened: _, ...rest } = now;
  const next: Conversation = { ...rest, ...language, answers, place };
  if (now.reopened === undefined && !answers.some(({ step: id }) => id === place.at)) {
    if (old === -1) growPath(flow, now.answers, answers, now.place);
    return { conversation: next, effects };
  }
  const walked = walk(flow, answers);
  const consents = effects.filter((effect) => effect.kind === 'consent');
  return {
    conversation: { ...next, place: walked.place },
    effects: [...readBack(node, answer), ...consents, ...walked.effects.filter((effect) => effect.kind !== 'consent')],
  };
}

/** Where she lives was said at the front door: that question is answered as soon as it is put, and can be changed like any. */
function withPlaceFromDoor(flow: CompiledFlow, before: Conversation, taken: Stepped): Stepped {
  const { conversation } = taken;
  const { place, door, answers } = conversation;
  const isAsked = place.mode === 'talk' && flow.nodes.get(place.at)?.kind === 'area' && place.at !== before.place.at;
  if (!isAsked || door?.area === undefined || answers.some(({ step: id }) => id === place.at)) return taken;
  const next = answered(flow, conversation, { kind: 'answer', codes: [door.area] });
  const effects = [...taken.effects, ...next.effects];
  const isFiner = door.settled === true && nodeAt(flow, next.conversation).within === door.area;
  if (!isFiner) return { conversation: next.conversation, effects };
  const last = answered(flow, next.conversation, { kind: 'answer', codes: [door.area] });
  return { conversation: last.conversation, effects: [...effects, ...last.effects] };
}

/** What a postcode says beside the area, where the front door has no question for it: kept for the programme. */
function withSettled(flow: CompiledFlow, conversation: Conversation, also: Answer | undefined): Conversation {
  const { settled: _, ...rest } = conversation;
  const [area] = also !== undefined && 'codes' in also && !flow.nodes.has(also.step) ? also.codes : [];
  return area === undefined ? rest : { ...rest, settled: area };
}

/** Answers about health are let go of once no way leads to any of them: the yes was taken back, or she is too young. */
function withoutOrphans(flow: CompiledFlow, answers: readonly Answer[]): readonly Answer[] {
  const isSensitive = ({ step: id }: Answer): boolean => flow.nodes.get(id)?.sensitive ?? false;
  if (!answers.some(isSensitive)) return answers;
  return pathOf(flow, answers).path.some(isSensitive) ? answers : answers.filter((answer) => !isSensitive(answer));
}

/** A number or address is read back, so that a slip is seen before anybody calls a stranger (EC-25). */
function readBack(node: Node, answer: Answer): readonly Effect[] {
  const isContact = node.kind === 'phone' || node.kind === 'email';
  return isContact && 'text' in answer ? [say(`chat:read_back.${node.kind}`, { value: answer.text })] : [];
}

function reopen(flow: CompiledFlow, now: Conversation, id: string): Stepped {
  // The node tells, not the mode: "my referral", a pause or the card can stand before an end too.
  const hasSent = nodeAt(flow, now).kind === 'end';
  if (hasSent || !answersOnPath(flow, { ...now }).some((answer) => answer.step === id)) {
    const why = hasSent && now.referral !== undefined ? 'sent' : 'not_now';
    return { conversation: now, effects: [say(`chat:edit.${why}`)] };
  }
  return { conversation: { ...now, reopened: id, place: walk(flow, now.answers, id).place }, effects: [] };
}

/** Answers in the states beside the talk: the card, the soft check, paused, delete, begin again. */
function pickedBeside(flow: CompiledFlow, now: Conversation, input: Extract<Input, { kind: 'answer' }>): Stepped {
  const { mode } = now.place;
  const code = 'codes' in input ? input.codes[0] : undefined;
  if (mode === 'confirming' && (code === 'yes' || code === 'no')) return confirmed(flow, now, code);
  const chosenNow = chosenOfSent(now, input);
  if (chosenNow !== undefined) {
    const { from, first, effects } = chosenNow;
    if (first === undefined) return { conversation: from, effects };
    const fresh = anew(flow, from, first);
    return { conversation: fresh.conversation, effects: [...effects, ...fresh.effects] };
  }
  if (mode === 'mine' && 'text' in input)
    return {
      conversation: leaveMine(now),
      effects: [{ kind: 'pass-on', text: input.text }, say('chat:message_passed_on')],
    };
  const chosen = code === undefined ? undefined : chosenFromMine(now, code);
  if (chosen !== undefined) return chosen;
  if (mode === 'changing' && code !== undefined) {
    const { place } = move(flow, now.place, { type: 'resume' });
    return reopen(flow, { ...now, place }, code);
  }
  if (mode === 'danger_called' && 'text' in input) {
    return {
      conversation: { ...now, callBack: input.text },
      effects: [say('chat:read_back.phone', { value: input.text })],
    };
  }
  if (mode === 'talk' || code === undefined || !MODE_OPTIONS[mode].includes(code)) {
    return {
      conversation: now,
      effects: mode.startsWith('danger') ? [cardOf(now)] : [say('chat:again.unclear')],
    };
  }
  if (mode === 'restarting' && code === 'yes') {
    // From the beginning: for whoever was led here that is the front door, unless something was sent from here.
    const isLed = now.door !== undefined && now.referral === undefined;
    const first = say('chat:restart.done');
    if (isLed)
      return { conversation: { ...now, draft: (now.draft ?? 0) + 1 }, effects: [first, { kind: 'leave', anew: true }] };
    return anew(flow, now, first);
  }
  const { place, effects } = move(flow, now.place, { type: 'picked', code });
  return {
    conversation: { ...now, place },
    effects: effects.map((effect) => (effect.kind === 'crisis-card' ? cardOf(now) : effect)),
  };
}

/** What stood before the open question, or at the end: said again to whoever now reads another language (EC-11). */
function saidHere(flow: CompiledFlow, now: Conversation): readonly Effect[] {
  if (now.place.mode !== 'talk') return [];
  const said = walk(flow, now.answers, now.reopened).effects.flatMap((effect) =>
    effect.kind === 'say' ? [{ ...effect, again: true } as const] : [],
  );
  return hasEnded(flow, now) && now.own !== undefined ? [...said, { kind: 'tell-case' }] : said;
}

/** The card as it was shown: with whom to call about violence, if that was it. */
const cardOf = ({ violence }: Conversation): Effect =>
  violence === true ? { kind: 'crisis-card', violence } : { kind: 'crisis-card' };

/**
 * A new draft. What was sent before, what was said about danger and who waits for a call stay known; what she agreed to
 * in the draft before counts for what was sent from there only.
 */
function anew(flow: CompiledFlow, now: Conversation, first: Effect): Stepped {
  const { reopened: _, mine: __, aside: ___, ...kept } = withoutOthers(flow, now);
  const fresh = begin(flow, now.language, true);
  const { answers, place, revision } = fresh.conversation;
  return {
    conversation: { ...kept, answers, place, revision, draft: (now.draft ?? 0) + 1 },
    effects: [first, ...fresh.effects],
  };
}
