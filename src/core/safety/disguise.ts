/** Disguise: letters of one word hidden behind figures and signs: `k1ll`, `s**cide`, `sj-lvmord`. Undone only when a word of the lexicon comes out. */
import { fold } from './normalise.ts';
import type { Reading } from './reading.ts';
import { unglue } from './unglue.ts';

const LETTER = /\p{L}/u;
const MASKED =
  /^(?:[\p{L}\p{N}]+[*#%_•]+|[*#%_•][\p{L}\p{N}]{2,}|[*#%_•](?=[*#%_•]*(?:\p{L}[*#%_•]+){2}\p{L}))[\p{L}\p{N}*#%_•]*$/u;
const GAPPED = /^\p{L}+[-.]\p{L}+$/u;
const MIN_GAPPED_CHARS = 4;

const DISGUISE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '2': 'z',
    '6': 'b',
    '@': 'a',
    $: 's',
    '!': 'i',
    '|': 'l',
    '+': 't',
    '€': 'e',
    '£': 'l',
    '(': 'c',
  }),
);
/** What some of them are taken for as well. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['1', 'l'],
  ['!', 'l'],
  ['£', 'e'],
]);
/** `50s`, `10am`, `12kg`: a number and what is counted. */
const COUNTED = /^\d+(?:s|st|nd|rd|th|am|pm|h|k|kg|km|cm|mg|ml|zl|kr|tys)$/;
const DISGUISED = /[013456789@$!|+€£(2]/;

/** `k1ll` → `kill`, when that is a word of the lexicon. */
export function undisguise(word: string, reading: Reading): string {
  if (!DISGUISED.test(word) || !LETTER.test(word) || COUNTED.test(word)) return word;
  const asI = [...word].map((char) => DISGUISE.get(char) ?? char).join('');
  const asL = [...word].map((char) => OTHERWISE.get(char) ?? DISGUISE.get(char) ?? char).join('');
  const candidates = [asI, asL, asI.replace(/i$/, ''), word.replace(/[^\p{L}]/gu, '')];
  const known = candidates.find((candidate) => candidate.length > 2 && reading.vocabulary.isExact(candidate));
  if (known !== undefined) return known;
  const asWords = word.replaceAll('2', 'to').replaceAll('4', 'for');
  const glued = [asWords, asI, asL].find((candidate) => unglue(candidate, reading) !== undefined);
  return glued ?? word;
}

/** `s**cide` → `suicide`, when a word worth hiding fits; where several do, the mask stays, and stands for all of them. */
export function unmask(word: string, { vocabulary }: Reading): string | undefined {
  if (!MASKED.test(word)) return undefined;
  const mask = fold([...word].map((char) => DISGUISE.get(char) ?? char).join(''));
  const behind = vocabulary.masks.behind(mask);
  return behind.length > 1 ? mask : behind[0];
}

/** As `unmask`, in the shape of several words. */
export function unmasked(word: string, reading: Reading): string[] | undefined {
  const meant = unmask(word, reading);
  return meant === undefined ? undefined : [meant];
}

/** `sj-lvmord`, `l.va`: a dash or a dot where one letter of a word worth hiding should be. */
export function fillGap(word: string, { vocabulary }: Reading): string | undefined {
  if (word.length < MIN_GAPPED_CHARS || !GAPPED.test(word)) return undefined;
  const parts = word.split(/[-.]/);
  if (parts.every((part) => vocabulary.isExact(part))) return undefined;
  const mask = fold(word.replace(/[-.]/, '*'));
  const behind = vocabulary.masks.ofLength(mask);
  return behind.length > 1 ? mask : behind[0];
}
