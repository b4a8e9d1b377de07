/**
 * Inline keyboards from questions. Pure: the same question gives the same buttons.
 *
 * Which options of a multiple choice are ticked stands in the buttons themselves, so nothing about
 * a half-made choice is kept on the server, and it works after a restart.
 */
import type { Ask, Turn } from '../../contract/chat.ts';
import { type Button, type ControlCommand, checkOf, dataOf, fits } from './button.ts';

/** One button as Telegram takes it. */
export type Key = { readonly text: string; readonly callback_data: string };
export type Keyboard = readonly (readonly Key[])[];

/** Says the text under a key of the `chat` namespace, in the turn's language. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Longer labels are shortened by phones in ways one cannot foresee; then the full list stands in the message. */
export const MAX_LABEL_CHARS = 42;
/** Up to so many options stand on one page. */
const ONE_PAGE = 14;
const PAGE_SIZE = 10;
const ON = '☑️ ';
const OFF = '▫️ ';

/** A label of at most `max` characters, cut between words. */
export function shortLabel(label: string, max = MAX_LABEL_CHARS): string {
  const letters = Array.from(label);
  if (letters.length <= max) return label;
  const cut = letters.slice(0, max - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).replace(/[\s,.;:(–-]+$/u, '')}…`;
}

/** Whether some label does not fit on a button: then the options are numbered, here and in the message. */
export const isNumbered = (ask: Ask): boolean =>
  ask.options.some(({ label }) => Array.from(label).length > MAX_LABEL_CHARS);

/** The check of a question's options, in their order. */
export const askCheck = (ask: Ask): string => checkOf([ask.step, ...ask.options.map(({ code }) => code)]);

/** The check of the answers a review lists. */
export const reviewCheck = (review: NonNullable<Turn['review']>): string =>
  checkOf(review.answers.map(({ step }) => step));

/** The options whose bit is set. */
export const codesFromTicks = (ask: Ask, ticks: bigint): string[] =>
  ask.options.flatMap(({ code }, index) => ((ticks >> BigInt(index)) & 1n ? [code] : []));

/** The ticks a question begins with: what was answered before. */
export const ticksBefore = (ask: Ask): bigint =>
  ask.options.reduce(
    (ticks, { code }, index) => (ask.before?.includes(code) && code !== 'skip' ? ticks | (1n << BigInt(index)) : ticks),
    0n,
  );

/**
 * The ticks after option `index` was pressed. "None of these" and its like stand alone; more than
 * the question allows is `full` and changes nothing.
 */
export function toggled(ask: Ask, ticks: bigint, index: number): bigint | 'full' {
  const option = ask.options[index];
  if (option === undefined) return ticks;
  const bit = 1n << BigInt(index);
  if (ticks & bit) return ticks & ~bit;
  if (option.exclusive) return bit;
  const shared = ask.options.reduce((kept, other, at) => (other.exclusive ? kept & ~(1n << BigInt(at)) : kept), ticks);
  if (ask.max !== undefined && codesFromTicks(ask, shared).length >= ask.max) return 'full';
  return shared | bit;
}

const key = (text: string, button: Button): Key => ({ text, callback_data: dataOf(button) });

function optionKey(seq: number, ask: Ask, index: number, ticks: bigint): Key {
  const { code, label } = ask.options[index] ?? { code: '', label: '' };
  const numbered = isNumbered(ask) ? `${index + 1}. ` : '';
  const text = `${numbered}${shortLabel(label)}`;
  if (ask.kind === 'choices' && code !== 'skip') {
    const on = (ticks >> BigInt(index)) & 1n;
    return key(`${on ? ON : OFF}${text}`, { kind: 'tick', seq, check: askCheck(ask), ticks, index });
  }
  const direct = key(text, { kind: 'answer', seq, code });
  return fits(direct.callback_data) ? direct : key(text, { kind: 'answer-at', seq, check: askCheck(ask), index });
}

/** Short labels stand two in a row; everything else has a row of its own. */
function rows(keys: readonly Key[]): Keyboard {
  const short = keys.every(({ text }) => Array.from(text).length <= 14) && keys.length >= 2;
  if (!short) return keys.map((one) => [one]);
  return keys.flatMap((_, at) => (at % 2 === 0 ? [keys.slice(at, at + 2)] : []));
}

const ICONS: Readonly<Partial<Record<ControlCommand, string>>> = {
  back: '⬅️',
  why: '❓',
  human: '👤',
  stop: '✋',
  resume: '▶️',
};

/** The rows that stand under every question. "I need help now" is last, alone, and never on another page. */
function controls(seq: number, ask: Ask | null, say: Say): Keyboard {
  const command = (name: ControlCommand): Key =>
    key(`${ICONS[name] ?? ''} ${say(`commands.${name}`)}`.trim(), { kind: 'command', seq, command: name });
  return [
    ask === null ? [command('resume')] : [command('back'), command('why')],
    [command('human'), command('stop')],
    [key(`🌐 ${say('commands.language')}`, { kind: 'languages' })],
    [dangerKey(say)],
  ];
}

const dangerKey = (say: Say): Key => key(`🆘 ${say('commands.danger')}`, { kind: 'danger' });

/** "My referral", once there is one of her own. */
const mineKey = ({ seq, referral }: Pick<Turn, 'seq'> & Partial<Pick<Turn, 'referral'>>, say: Say): Keyboard =>
  referral === undefined || referral === null || referral.state === 'awaiting_person'
    ? []
    : [[key(`📄 ${say('commands.referral')}`, { kind: 'command', seq, command: 'referral' })]];

/** The page that option `index` stands on. */
export const pageOf = (ask: Ask, index: number): number =>
  ask.options.length <= ONE_PAGE ? 0 : Math.floor(index / PAGE_SIZE);

/** The keyboard under the question of a turn: its options, then the controls. */
export function keyboardFromAsk(
  turn: Pick<Turn, 'seq' | 'ask' | 'ended'> & Partial<Pick<Turn, 'referral'>>,
  say: Say,
  ticks?: bigint,
  page = 0,
): Keyboard {
  const { seq, ask } = turn;
  if (ask === null && turn.ended) return [...mineKey(turn, say), [dangerKey(say)]];
  if (ask === null) return controls(seq, null, say);
  const on = ticks ?? ticksBefore(ask);
  const paged = ask.options.length > ONE_PAGE;
  const shown = Math.min(Math.max(page, 0), Math.max(0, Math.ceil(ask.options.length / PAGE_SIZE) - 1));
  const indexes = ask.options.map((_, index) => index).filter((index) => !paged || pageOf(ask, index) === shown);
  const turnPage = (to: number, text: string): Key =>
    key(text, { kind: 'page', seq, check: askCheck(ask), ticks: on, page: to });
  const pages = paged
    ? [
        ...(shown > 0 ? [turnPage(shown - 1, `‹ ${say('telegram.previous')}`)] : []),
        ...((shown + 1) * PAGE_SIZE < ask.options.length ? [turnPage(shown + 1, `${say('telegram.next')} ›`)] : []),
      ]
    : [];
  const done =
    ask.kind === 'choices' ? [[key(`✅ ${say('done')}`, { kind: 'done', seq, check: askCheck(ask), ticks: on })]] : [];
  return [
    ...rows(indexes.map((index) => optionKey(seq, ask, index, on))),
    ...(pages.length > 0 ? [pages] : []),
    ...done,
    ...controls(seq, ask, say),
  ];
}

/** One button for each answer on the check-your-answers page. */
export function keyboardFromReview(seq: number, review: NonNullable<Turn['review']>): Keyboard {
  const check = reviewCheck(review);
  return review.answers.map(({ question }, index) => [
    key(`✏️ ${index + 1}. ${shortLabel(question, 34)}`, { kind: 'edit', seq, check, index }),
  ]);
}

/** The choice of languages, each by its own name. */
export const LANGUAGE_KEYBOARD: Keyboard = [
  [
    key('English', { kind: 'language', language: 'en' }),
    key('Polski', { kind: 'language', language: 'pl' }),
    key('Svenska', { kind: 'language', language: 'sv' }),
  ],
];
