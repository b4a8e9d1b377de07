/** "2", "nr 2", "the second one", "tvåan", "a och c": options named by their place in the list. */
import { LOCALES } from '../../language/locale.ts';
import { inAny, WORDS } from './language-data.ts';

const LETTERS = 'abcdefgh';

/**
 * The places a whole reply names, from 0, or `undefined` when it says anything else as well.
 *
 * @param count how many options there are; a place beyond them makes the whole reply something else
 */
export function positionsIn(folded: string, spoken: readonly string[], count: number): readonly number[] | undefined {
  if (spoken.length === 0 || spoken.length > 12 || hasSign(folded)) return undefined;
  // "1,2" reads as one number with a comma, but is two places.
  const words = spoken.flatMap((word) => (/^\d{1,2}[.,]\d{1,2}$/u.test(word) ? word.split(/[.,]/u) : [word]));
  const letters = lettersIn(words, count);
  if (letters !== undefined) return letters;
  const ordinal = words.some((word) => placeOfOrdinal(word, count) !== undefined && !/^\d+$/u.test(word));
  const places: number[] = [];
  for (const word of words) {
    const place = placeOfOrdinal(word, count) ?? (ordinal && inAny('pointing', word) ? undefined : placeOfNumber(word));
    if (place !== undefined) {
      if (place < 1 || place > count) return undefined;
      places.push(place - 1);
    } else if (!inAny('pointing', word) && !inAny('filler', word) && !inAny('and', word)) return undefined;
  }
  return places.length === 0 ? undefined : [...new Set(places)];
}

/** "-1", "£1", "1%", "*1*" and "1/1" say something else than a place in the list; "#1", "(1)" and "1+3" do not. */
export const hasSign = (folded: string): boolean =>
  /[^\p{L}\p{N}\s,.;:!?()#"'&+/|…“”„]/u.test(folded) || /^\s*[+/|&]|[+/|&]\s*$|(?<!\d)(\d+)[.,/]\1(?!\d)/u.test(folded);

function lettersIn(words: readonly string[], count: number): readonly number[] | undefined {
  const named = words.filter(
    (word, at) =>
      !(at % 2 === 1 && inAny('and', word)) &&
      !/^(alternativ|option|opcja|letter|litera|bokstav|answer|svar|odpowiedz)$/u.test(word),
  );
  const places = named.map((word) => (word.length === 1 ? LETTERS.indexOf(word) : -1));
  return places.length > 0 && places.every((place) => place >= 0 && place < count) ? places : undefined;
}

function placeOfOrdinal(word: string, count: number): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th|:[ae])$/u.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  for (const locale of LOCALES) {
    const place = Object.hasOwn(WORDS[locale].ordinals, word) ? WORDS[locale].ordinals[word] : undefined;
    if (place !== undefined) return place === -1 ? count : place;
  }
  return undefined;
}

function placeOfNumber(word: string): number | undefined {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  for (const locale of LOCALES) {
    const value = Object.hasOwn(WORDS[locale].numbers, word) ? WORDS[locale].numbers[word] : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}
