/**
 * One spelling for all the ways people type: no capitals, no diacritics, no curly apostrophes, no
 * keycap digits. Every comparison in this room is made between folded texts.
 *
 * Folding loses information on purpose ("rätt" and "ratt" become one), because people write on
 * phones without the letters of their language. It never decides anything.
 */

/** Longer replies are judged by their beginning: nobody should be refused for writing much. */
const MAX_CHARS = 1500;

const PICTURES: readonly (readonly [RegExp, string])[] = [
  [/[👍👌✅✔☑🆗]/gu, ' okej '],
  [/[👎❌✖🚫]/gu, ' nope '],
  [/🇬🇧|🏴󠁧󠁢󠁥󠁮󠁧󠁿/gu, ' english '],
  [/🇵🇱/gu, ' polski '],
  [/🇸🇪/gu, ' svenska '],
  [/🔟/gu, ' 10 '],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/gu, ' emailaddress '],
  [/\+?\d(?:[\s().-]?\d){7,}/gu, ' phonenumber '],
];

/** A word of one letter drawn out stays longer than that letter: "aaaa" is no answer "a". */
const DRAWN_LETTER = /(?<![\p{L}\p{N}])(\p{L})\1{2,}(?![\p{L}\p{N}])/gu;

/** The text without case, diacritics, pictures and look-alikes; punctuation stays. */
export function fold(text: string): string {
  let folded = text.slice(0, MAX_CHARS);
  for (const [picture, word] of PICTURES) folded = folded.replace(picture, word);
  return folded
    .replace(/(\d)\s?½/gu, '$1.5')
    .replace(/½/gu, ' 0.5 ')
    .replace(/(\d)\uFE0F?\u20E3/gu, ' $1) ')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
    .replace(/(\p{L})['’‘`´]ll\b/gu, '$1 will')
    .replace(/['’‘`´]/gu, '')
    .replace(DRAWN_LETTER, '$1$1')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\be-(mail|post)/gu, 'e$1')
    .replace(/(\p{L})-(?=\p{L})/gu, '$1 ')
    .trim();
}

/** A word of a reply; words in the same clause are not parted by punctuation. */
export type Word = { readonly text: string; readonly clause: number };

/** The words of a folded text. A full stop or comma inside a number stays in the number. */
export function wordsIn(folded: string): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  for (const [piece] of folded.matchAll(
    /\d+(?:[.,]\d+)?(?:st|nd|rd|th|:[ae])?\+?|[\p{L}\p{N}]+|[,.;:!?\n()/&+|…–]/gu,
  )) {
    if (/^[\p{L}\p{N}]/u.test(piece)) words.push({ text: piece, clause });
    else if (piece === '&' || piece === '+') words.push({ text: 'and', clause });
    else clause += 1;
  }
  return words;
}

/** The words of a folded text as one string, one blank between them. */
export const spoken = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');
