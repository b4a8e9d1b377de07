/**
 * What a button carries back to us: at most 64 bytes, Telegram's own limit.
 *
 * A button says which turn it was made for, so that one pressed a week later is recognised. It
 * carries codes, or positions in a list together with a check of that list; never a word, a name
 * or an id that means something outside this chat.
 */
import type { Locale } from '../../core/language/locale.ts';
import { isLocale } from '../../core/language/locale.ts';

/** Telegram's limit for `callback_data`, in bytes. */
export const MAX_DATA_BYTES = 64;

const COMMANDS = ['back', 'help', 'why', 'human', 'stop', 'resume', 'restart', 'delete', 'referral'] as const;
export type ControlCommand = (typeof COMMANDS)[number];
const isCommand = (text: string): text is ControlCommand => COMMANDS.some((command) => command === text);

export type Button =
  | { readonly kind: 'answer'; readonly seq: number; readonly code: string }
  /** A code too long for a button: its place in the list of options. */
  | { readonly kind: 'answer-at'; readonly seq: number; readonly check: string; readonly index: number }
  /** Turns option `index` on or off; `ticks` has a bit for every option that is on before. */
  | {
      readonly kind: 'tick';
      readonly seq: number;
      readonly check: string;
      readonly ticks: bigint;
      readonly index: number;
    }
  | { readonly kind: 'done'; readonly seq: number; readonly check: string; readonly ticks: bigint }
  | {
      readonly kind: 'page';
      readonly seq: number;
      readonly check: string;
      readonly ticks: bigint;
      readonly page: number;
    }
  /** Changes answer `index` of the review. */
  | { readonly kind: 'edit'; readonly seq: number; readonly check: string; readonly index: number }
  | { readonly kind: 'command'; readonly seq: number; readonly command: ControlCommand }
  /** Opens the choice of languages. */
  | { readonly kind: 'languages' }
  | { readonly kind: 'language'; readonly language: Locale }
  /** "I need help now": works from any message, however old. */
  | { readonly kind: 'danger' };

const n36 = (value: number): string => value.toString(36);

/**
 * The data of a button.
 *
 * @example
 * dataOf({ kind: 'answer', seq: 7, code: 'yes' }) // => 'a:7:yes'
 */
export function dataOf(button: Button): string {
  switch (button.kind) {
    case 'answer':
      return `a:${n36(button.seq)}:${button.code}`;
    case 'answer-at':
      return `i:${n36(button.seq)}:${button.check}:${n36(button.index)}`;
    case 'tick':
      return `t:${n36(button.seq)}:${button.check}:${button.ticks.toString(36)}:${n36(button.index)}`;
    case 'done':
      return `k:${n36(button.seq)}:${button.check}:${button.ticks.toString(36)}`;
    case 'page':
      return `p:${n36(button.seq)}:${button.check}:${button.ticks.toString(36)}:${n36(button.page)}`;
    case 'edit':
      return `e:${n36(button.seq)}:${button.check}:${n36(button.index)}`;
    case 'command':
      return `c:${n36(button.seq)}:${button.command}`;
    case 'languages':
      return 'l';
    case 'language':
      return `l:${button.language}`;
    case 'danger':
      return 'd';
  }
}

/** Whether this data may be put on a button. */
export const fits = (data: string): boolean => Buffer.byteLength(data, 'utf8') <= MAX_DATA_BYTES;

const int = (text: string | undefined): number | undefined => {
  if (text === undefined || !/^[0-9a-z]{1,8}$/.test(text)) return undefined;
  return Number.parseInt(text, 36);
};

const bits = (text: string | undefined): bigint | undefined => {
  if (text === undefined || !/^[0-9a-z]{1,50}$/.test(text)) return undefined;
  let value = 0n;
  for (const digit of text) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return value;
};

/** What a pressed button means, or `undefined` for data that no button of ours carries. */
export function buttonFromData(data: string): Button | undefined {
  if (data === 'd') return { kind: 'danger' };
  if (data === 'l') return { kind: 'languages' };
  const [kind, first, ...rest] = data.split(':');
  if (kind === 'l') return isLocale(first) && rest.length === 0 ? { kind: 'language', language: first } : undefined;
  const seq = int(first);
  if (seq === undefined) return undefined;
  if (kind === 'a') {
    const code = rest.join(':');
    return code === '' ? undefined : { kind: 'answer', seq, code };
  }
  if (kind === 'c') {
    const command = rest.join(':');
    return isCommand(command) ? { kind: 'command', seq, command } : undefined;
  }
  const [check, third, fourth] = rest;
  if (check === undefined || check === '') return undefined;
  if (kind === 'i' || kind === 'e') {
    const index = int(third);
    if (index === undefined) return undefined;
    return { kind: kind === 'i' ? 'answer-at' : 'edit', seq, check, index };
  }
  const ticks = bits(third);
  if (ticks === undefined) return undefined;
  if (kind === 'k') return { kind: 'done', seq, check, ticks };
  const last = int(fourth);
  if (last === undefined) return undefined;
  if (kind === 't') return { kind: 'tick', seq, check, ticks, index: last };
  if (kind === 'p') return { kind: 'page', seq, check, ticks, page: last };
  return undefined;
}

/**
 * A short check of a list, so that a position is never read against another list than the one it
 * was made for (an admin may have changed the flow in between). FNV-1a, 32 bits: against
 * accidents, not against attackers; whoever can press the button may choose any option anyway.
 *
 * @source G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm", draft-eastlake-fnv
 */
export function checkOf(list: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(list.join('\n'), 'utf8')) {
    hash ^= byte;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
