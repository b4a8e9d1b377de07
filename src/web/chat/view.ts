/**
 * What the page shows, as plain data: pure functions from what the server sent to what is seen.
 *
 * Nothing here knows of Preact, of the network or of storage; `conversation.ts` does the doing.
 */
import type { z } from 'zod';
import type { ChatErased, ChatInput, ChatMessage, ChatRead, Turn } from '../../contract/chat.ts';
import type { Locale } from '../../core/language/locale.ts';

/** Something the person did that the server has not confirmed yet. Kept until it has. */
export type Waiting = {
  /** Made once, here: the server gives the same turn for the same id, however often it is sent. */
  readonly id: string;
  readonly input: ChatInput;
  /** What she sees of it meanwhile. */
  readonly label: string;
};

/** Why something is still waiting. `slow`: no answer yet. `unreachable`: tried, and we try again. */
export type Trouble = 'slow' | 'unreachable';

export type View = {
  readonly stage: 'loading' | 'welcome' | 'talking' | 'erased' | 'gone';
  readonly language: Locale;
  /** The first turn has been asked for. */
  readonly starting: boolean;
  /** Help was asked for before there is a conversation to show the card in: a number that needs no server stands there meanwhile. */
  readonly calling: boolean;
  /** Everything said before the newest turn. */
  readonly past: readonly ChatMessage[];
  /** What the newest turn said, without its question. */
  readonly now: readonly ChatMessage[];
  readonly question: string;
  readonly turn: Turn | null;
  /** Rises with every turn the person herself made: then the form begins anew and takes the focus. */
  readonly round: number;
  readonly waiting: readonly Waiting[];
  readonly trouble: Trouble | null;
  /** A sentence of the server that says why it did not take something. */
  readonly refusal: string | null;
  readonly receipt: z.infer<typeof ChatErased>['receipt'] | null;
  /** She asked this device to remember the conversation. */
  readonly remembered: boolean;
  /** She just left this chat as the only way to reach her. */
  readonly reachedHere: boolean;
};

export const emptyView = (language: Locale): View => ({
  stage: 'loading',
  language,
  starting: false,
  calling: false,
  past: [],
  now: [],
  question: '',
  turn: null,
  round: 0,
  waiting: [],
  trouble: null,
  refusal: null,
  receipt: null,
  remembered: false,
  reachedHere: false,
});

/** Whether the answer just given leaves no other way to reach her than this page: no number or address is asked for next. */
const isReachedHere = (view: View, { ask }: Turn, mine: Waiting | undefined): boolean =>
  mine !== undefined &&
  !('command' in mine.input) &&
  view.turn?.ask?.step === 'contact_by' &&
  ask !== null &&
  // Beside the questions (the card, a pause) nothing counts them: there she did not answer.
  ask.progress.of > 0 &&
  !['contact_by', 'phone', 'email'].includes(ask.step);

/** The page after a turn. A turn already seen changes nothing. `mine`: the person's own input led to it; an answer is shown beside its question, a command is not an answer. */
export function afterTurn(view: View, turn: Turn, mine?: Waiting): View {
  if (isFarewell(turn)) {
    return { ...emptyView(turn.language), stage: 'talking', now: turn.messages, turn, round: view.round + 1 };
  }
  if (view.turn !== null && turn.seq <= view.turn.seq) return view;
  const said =
    mine === undefined || 'command' in mine.input
      ? []
      : [{ id: `you-${mine.id}`, kind: 'you', text: mine.label } as const];
  const asked = lastQuestion(turn.messages);
  const sameStep = turn.ask !== null && turn.ask.step === view.turn?.ask?.step;
  const question = asked?.text ?? (sameStep ? view.question : '');
  const before: ChatMessage[] = [
    ...view.past,
    ...view.now,
    ...(view.question !== '' ? [{ id: `ask-${view.turn?.seq ?? 0}`, kind: 'ask', text: view.question } as const] : []),
  ];
  // A message from a coach is added to what is being read, under a question that stays as it is.
  const stays = mine === undefined && sameStep;
  const told = turn.messages.filter((message) => message !== asked);
  return {
    ...view,
    stage: 'talking',
    language: turn.language,
    past: stays ? view.past : [...before, ...said],
    now: stays ? [...view.now, ...told] : told,
    question,
    turn,
    round: stays ? view.round : view.round + 1,
    refusal: null,
    reachedHere: stays ? view.reachedHere : isReachedHere(view, turn, mine),
  };
}

/** The last words of a conversation that was erased in the same turn: nothing of it is left to come back to. */
export const isFarewell = (turn: Turn) => turn.seq === 0;

/** The page after everything was read again: at the start, after a reload, in another language. */
export function afterRead(view: View, { turn, transcript }: z.infer<typeof ChatRead>): View {
  const asked = lastQuestion(turn.messages);
  const newest = new Set(turn.messages.map((message) => message.id));
  return {
    ...view,
    stage: 'talking',
    language: turn.language,
    past: transcript.filter((message) => !newest.has(message.id)),
    now: turn.messages.filter((message) => message !== asked),
    question: turn.ask === null ? '' : (asked?.text ?? lastQuestion(transcript)?.text ?? ''),
    turn,
    // The same question, read again, leaves alone what is being typed.
    round: view.turn !== null && view.turn.ask?.step === turn.ask?.step ? view.round : view.round + 1,
    refusal: null,
  };
}

const lastQuestion = (messages: readonly ChatMessage[]) => messages.findLast((message) => message.kind === 'ask');

/** One place on the way: a question with its answer, or something that was said. */
export type Stop =
  | { readonly kind: 'answered'; readonly id: string; readonly question: string; readonly answer: string }
  | { readonly kind: 'message'; readonly id: string; readonly message: ChatMessage };

/**
 * What lies behind, as stops. A question that was asked again before it was answered is shown
 * once, with its answer: what matters later is what was said, not how often it was asked.
 *
 * @param open the question that stands now. What was said just before the same question came
 *   again (a change of language) was no answer to it.
 */
export function stopsOf(past: readonly ChatMessage[], open: string): readonly Stop[] {
  const stops: Stop[] = [];
  let asked = '';
  let answered: Stop | undefined;
  const ask = (text: string) => {
    if (answered !== undefined && text === asked) stops.splice(stops.indexOf(answered), 1);
    answered = undefined;
    asked = text;
  };
  for (const message of past) {
    if (message.kind === 'ask') ask(message.text);
    else if (message.kind === 'you' && asked !== '' && answered === undefined) {
      answered = { kind: 'answered', id: message.id, question: closing(asked).question, answer: message.text };
      stops.push(answered);
    } else stops.push({ kind: 'message', id: message.id, message });
  }
  ask(open);
  return stops;
}

/**
 * A question's own sentence, and what leads up to it. Only its looks: a heading of one sentence
 * is easier to find and to hear than a heading of six.
 */
export function closing(text: string): { readonly lead: string; readonly question: string } {
  const blocks = text.trim().split(/\n\s*\n/);
  const last = blocks.pop() ?? '';
  if (last.length <= 130) return { lead: blocks.join('\n\n'), question: last };
  const sentences = last.match(/[^.!?]+[.!?]+(\s|$)/g) ?? [last];
  const question = sentences.pop() ?? last;
  return { lead: [...blocks, sentences.join('')].join('\n\n').trim(), question: question.trim() };
}

type Line = NonNullable<ChatMessage['lines']>[number];

/** A piece of a crisis card: some words, or lines to tap. */
export type CardPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] };

/**
 * A crisis card in the order of its words. For messengers the words list the lines too, one a row: here each line stands
 * once, as a link, at its own row. A line that no row names is the emergency number, and stands first of all.
 */
export function cardParts(message: ChatMessage): readonly CardPart[] {
  const left = [...(message.lines ?? [])];
  const parts: CardPart[] = [];
  for (const row of message.text.split('\n')) {
    const at = left.findIndex((line) => isRowOf(row, line));
    const before = parts.at(-1);
    if (at >= 0) {
      const named = left.splice(at, 1);
      if (before?.kind === 'lines') parts.splice(-1, 1, { kind: 'lines', lines: [...before.lines, ...named] });
      else parts.push({ kind: 'lines', lines: named });
    } else if (before?.kind === 'words') parts.splice(-1, 1, { kind: 'words', text: `${before.text}\n${row}` });
    else if (row.trim() !== '') parts.push({ kind: 'words', text: row });
  }
  return left.length > 0 ? [{ kind: 'lines', lines: left }, ...parts] : parts;
}

/**
 * Whether a row names a line. The line says in brackets after its name how it is used, the row says it after the number;
 * a name may hold brackets of its own, so that only the row knows where the name ends.
 */
function isRowOf(row: string, { name, number }: Line): boolean {
  const end = row.indexOf(`: ${number}`);
  const named = row.slice(0, Math.max(end, 0));
  return named !== '' && (name === named || name.startsWith(`${named} (`));
}
