/**
 * What is sent for one turn: messages of at most 4,096 characters, the last one with the buttons.
 *
 * Pure, and the same turn always gives the same parts: after a crash, sending goes on at the part
 * that was not yet sent. Plain text throughout: nothing anybody wrote can turn into formatting.
 */
import type { ChatMessage, Turn } from '../../contract/chat.ts';
import { MODES } from '../../core/flow/conversation.ts';
import { isNumbered, type Keyboard, keyboardFromAsk, keyboardFromReview, type Say } from './keyboard.ts';

/** Telegram's limit is 4,096; a little room is left for a heading. */
export const MAX_MESSAGE_CHARS = 4000;

export type Part = {
  readonly text: string;
  readonly keyboard?: Keyboard;
  /** Shows answers: taken back as soon as it is no longer needed. */
  readonly personal?: boolean;
};

/** A text in pieces that Telegram takes: cut at a paragraph, else a line, a sentence, a word. */
export function split(text: string, max = MAX_MESSAGE_CHARS): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > max) {
    const window = rest.slice(0, max + 1);
    const at =
      [
        window.lastIndexOf('\n\n'),
        window.lastIndexOf('\n'),
        window.lastIndexOf('. ') + 1,
        window.lastIndexOf(' '),
      ].find((end) => end > max / 3) ?? max;
    // Never between the two halves of one character (an emoji).
    const end = at === max && /[\ud800-\udbff]/.test(rest.charAt(max - 1)) ? max - 1 : at;
    const piece = rest.slice(0, end).trim();
    if (piece !== '') pieces.push(piece);
    rest = rest.slice(end).trim();
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
}

/** A message with its phone numbers, each on a line of its own so that phones make them links. */
function textOf(message: ChatMessage): string {
  const lines = (message.lines ?? [])
    .filter(({ number }) => !message.text.includes(number))
    .map(({ name, number, hours }) => `☎️ ${name}: ${number}${hours === '' ? '' : ` (${hours})`}`);
  return [message.text, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n');
}

/** Questions beside the talk (help now, a pause, deleting …) are not counted: a number over them would only be in the way. */
const BESIDE: ReadonlySet<string> = new Set(MODES.filter((mode) => mode !== 'talk'));

/** The question with its progress, and with the options in full when a button cannot hold them. */
function askText(text: string, turn: Turn, say: Say): string {
  const { ask } = turn;
  if (ask === null) return text;
  const { done, of, part } = ask.progress;
  const at = { done: Math.min(done + 1, of), of };
  const told = part === undefined ? say('progress', at) : say('progress_part', { ...at, part });
  const progress = of > 0 && !BESIDE.has(ask.step) ? `${told}\n\n` : '';
  const list = isNumbered(ask)
    ? `\n\n${ask.options.map(({ label }, index) => `${index + 1}. ${label}`).join('\n')}`
    : '';
  return `${progress}${text}${list}`;
}

function reviewText(review: NonNullable<Turn['review']>, say: Say): string {
  const { answers, suggestion } = review;
  const services = suggestion.services.map(({ name, organisation, reasons, facts = [] }) =>
    [
      `• ${name}${organisation === '' || organisation === name ? '' : ` – ${organisation}`}`,
      ...reasons.map((reason) => `   ${reason}`),
      ...facts.map(({ label, text }) => `   ${label}: ${text}`),
    ].join('\n'),
  );
  return [
    `${say('review.title')}\n${answers.map(({ question, answer }, index) => `${index + 1}. ${question}\n   → ${answer}`).join('\n')}`,
    [say('review.suggestion'), suggestion.outcome, ...suggestion.reasons.map((reason) => `• ${reason}`)]
      .filter((line) => line !== '')
      .join('\n'),
    ...(services.length > 0 ? [`${say('review.services')}\n${services.join('\n')}`] : []),
    ...(suggestion.more === undefined ? [] : [suggestion.more]),
    say('review.person_decides'),
  ].join('\n\n');
}

/**
 * The messages of a turn.
 *
 * @param isNewest only the newest turn gets buttons: those of an older one would be out of date at once
 */
export function partsFromTurn(turn: Turn, say: Say, isNewest = true): Part[] {
  const parts: Part[] = [];
  let reviewed = turn.review === null;
  const review = (): void => {
    if (reviewed || turn.review === null) return;
    reviewed = true;
    const pieces = split(reviewText(turn.review, say));
    pieces.forEach((text, index) => {
      const last = index === pieces.length - 1;
      parts.push({
        text,
        personal: true,
        ...(last && isNewest
          ? {
              keyboard: keyboardFromReview(
                turn.seq,
                turn.review ?? { answers: [], suggestion: { outcome: '', reasons: [], services: [] } },
              ),
            }
          : {}),
      });
    });
  };
  for (const message of turn.messages) {
    if (message.kind === 'you') continue;
    if (message.kind === 'ask') review();
    const text = message.kind === 'ask' && isNewest ? askText(message.text, turn, say) : textOf(message);
    parts.push(...split(text).map((piece) => ({ text: piece })));
  }
  review();
  const last = parts.at(-1);
  if (last === undefined || !isNewest) return parts;
  const keyboard = keyboardFromAsk(turn, say);
  // The review has its own buttons; if no question follows it, the controls stand under theirs.
  return [...parts.slice(0, -1), { ...last, keyboard: [...(last.keyboard ?? []), ...keyboard] }];
}
