/** A British postcode, whole or its first half, out of messy writing. */
import { fail, ok, type Result } from '../../shared/result.ts';

/** `postcode` is "LE1 1AA", or the same as `outward` ("LE11") when only the first half was given. */
export type Postcode = { readonly postcode: string; readonly outward: string; readonly whole: boolean };

/** Why no postcode was heard. */
export type PostcodeError = { readonly code: 'understand.no-postcode' | 'understand.many-postcodes' };

/** @source the 124 postcode areas of Royal Mail's Postcode Address File */
const AREAS = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);
/** Only central London has a letter after the district's number. */
const CENTRAL = new Set(['E', 'EC', 'N', 'NW', 'SE', 'SW', 'W', 'WC']);
const SHAPES = ['A9', 'A99', 'AA9', 'AA99', 'A9A', 'AA9A'];
const TO_DIGIT: Record<string, string> = { O: '0', I: '1', L: '1' };
const TO_LETTER: Record<string, string> = { '0': 'O', '1': 'I' };

/**
 * The one postcode in `text`. The letter O for a nought, I or l for a one, and the other way round, are put right.
 *
 * @errors none, or more than one
 */
export function understandPostcode(text: string): Result<Postcode, PostcodeError> {
  const pieces = text
    .slice(0, 500)
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^A-Z0-9]+/u)
    .filter((piece) => piece !== '');
  const found = new Map<string, Postcode>();
  for (let at = 0; at < pieces.length; at += 1) {
    for (const length of [3, 2, 1]) {
      const whole = at + length <= pieces.length ? wholeFrom(pieces.slice(at, at + length).join('')) : undefined;
      if (whole === undefined) continue;
      found.set(whole.postcode, whole);
      at += length - 1;
      break;
    }
  }
  if (found.size === 0) {
    for (const piece of pieces) {
      const outward = /\d/u.test(piece) ? outwardFrom(piece) : undefined;
      if (outward !== undefined) found.set(outward, { postcode: outward, outward, whole: false });
    }
    const spaced = pieces.length === 2 ? outwardFrom(pieces.join('')) : undefined;
    if (found.size === 0 && spaced !== undefined)
      found.set(spaced, { postcode: spaced, outward: spaced, whole: false });
  }
  const [only] = [...found.values()];
  if (only === undefined) return fail({ code: 'understand.no-postcode' });
  return found.size === 1 ? ok(only) : fail({ code: 'understand.many-postcodes' });
}

function wholeFrom(compact: string): Postcode | undefined {
  if (compact.length < 5 || compact.length > 7 || !/\d/u.test(compact)) return undefined;
  const outward = outwardFrom(compact.slice(0, -3));
  const digit = asDigit(compact.at(-3) ?? '');
  const letters = compact.slice(-2);
  // The second half never holds C, I, K, M, O or V, so a 0 or a 1 there is no slip we know of.
  if (outward === undefined || digit === undefined || !/^[ABD-HJLNP-UW-Z]{2}$/u.test(letters)) return undefined;
  return { postcode: `${outward} ${digit}${letters}`, outward, whole: true };
}

const asDigit = (character: string): string | undefined => (/\d/u.test(character) ? character : TO_DIGIT[character]);
const asLetter = (character: string): string | undefined =>
  /[A-Z]/u.test(character) ? character : TO_LETTER[character];

function outwardFrom(piece: string): string | undefined {
  const readings = SHAPES.filter((shape) => shape.length === piece.length).flatMap((shape) => {
    const read = [...shape].map((kind, at) => (kind === 'A' ? asLetter(piece[at] ?? '') : asDigit(piece[at] ?? '')));
    if (read.some((character) => character === undefined)) return [];
    const text = read.join('');
    const slips = [...text].filter((character, at) => character !== piece[at]).length;
    const area = /^[A-Z]+/u.exec(text)?.[0] ?? '';
    const central = !shape.endsWith('9A') || CENTRAL.has(area);
    return AREAS.has(area) && central && slips <= 2 ? [{ text, slips }] : [];
  });
  return readings.sort((a, b) => a.slips - b.slips)[0]?.text;
}
