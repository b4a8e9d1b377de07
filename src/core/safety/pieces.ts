/** Pieces: a word or two taken apart by spaces, put together again: `k i l l`, `sui cide`, `wan tto`, `do not`. */
import { undisguise } from './disguise.ts';
import type { Meant } from './meant.ts';
import { fold } from './normalise.ts';
import { hiddenOf, type Reading } from './reading.ts';
import { MAX_GLUED_CHARS, unglue } from './unglue.ts';

/**
 * What stood between two spaces, or a part of it. A sentence `closes` after it, or the writer `pauses`. `folded` is its text
 * without diacritics; `own` what it stands for when it is a word of the lexicon.
 */
export interface Piece {
  readonly text: string;
  readonly folded: string;
  readonly own: Meant | undefined;
  readonly closes: boolean;
  readonly pauses: boolean;
}

/** A piece of this text, which closes and pauses as `like` does. */
export function pieceOf(
  text: string,
  { vocabulary }: Reading,
  { closes, pauses }: Pick<Piece, 'closes' | 'pauses'> = GOES_ON,
): Piece {
  const folded = fold(text);
  return { text, folded, own: vocabulary.own(text, folded), closes, pauses };
}

const GOES_ON = { closes: false, pauses: false } as const;

const MAX_PIECES = 8;
const DOUBLED = /(.)\1+/g;
const LONE_CONSONANT = /^[bcdfghjklmnpqrstvxząęćłńśźż]$/;

/** `k i l l` and `u m r z e c`: single letters in a row are one word, or several without the spaces. */
export function joinLetters(pieces: readonly Piece[], reading: Reading): Piece[] {
  const joined: Piece[] = [];
  let runEnd = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    while (runEnd < pieces.length && (runEnd < at || pieces[runEnd]?.text.length === 1)) runEnd += 1;
    const end = Math.min(runEnd, at + MAX_GLUED_CHARS);
    // In a flood of letters only those are tried that a hidden word begins with.
    const isTried = end - at >= 3 && (end === runEnd || beginsHidden(pieces, at, reading));
    const words = isTried ? lettersAsWords(pieces.slice(at, end), reading) : undefined;
    const piece = pieces[at];
    if (words !== undefined) {
      for (const [place, word] of words.entries()) {
        const closes = place === words.length - 1 && pieces[end - 1]?.closes === true;
        joined.push(pieceOf(word, reading, { closes, pauses: false }));
      }
      at = end - 1;
    } else if (piece !== undefined) joined.push(piece);
  }
  return joined;
}

function beginsHidden(letters: readonly Piece[], at: number, reading: Reading): boolean {
  const hidden = hiddenOf(reading);
  let word = '';
  for (let next = at; hidden.beginnings.has(word); next += 1) {
    if (hidden.words.has(word)) return true;
    word += undisguise(letters[next]?.text ?? '', reading);
  }
  return false;
}

function lettersAsWords(letters: readonly Piece[], reading: Reading): string[] | undefined {
  const word = undisguise(textOf(letters), reading);
  if (reading.vocabulary.isExact(word)) return [word];
  return word.length > 3 ? unglue(word, reading, 4) : undefined;
}

/** `sui cide` → `suicide`: neighbours that are nothing alone and a hidden word together. */
export function joinPieces(pieces: readonly Piece[], reading: Reading): Piece[] {
  const hidden = hiddenOf(reading);
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const here = pieces[at];
    if (here === undefined) break;
    let word = here.folded;
    let taken = 1;
    for (let count = 2; count <= MAX_PIECES && hidden.beginnings.has(word); count += 1) {
      const next = pieces[at + count - 1];
      if (next === undefined || pieces[at + count - 2]?.closes === true) break;
      word += next.folded;
      if (word.length < 3 || !hidden.words.has(word)) continue;
      if (pieces.slice(at, at + count).some((piece) => isFragment(piece, word))) taken = count;
    }
    const mayShift = taken === 1 && !(here.own !== undefined && pieces[at + 1]?.own !== undefined);
    const shifted = mayShift ? shiftSpace(here, pieces[at + 1], reading) : undefined;
    if (shifted !== undefined) {
      joined.push(...shifted);
      at += 1;
      continue;
    }
    const last = pieces[at + taken - 1] ?? here;
    if (taken === 1 && areOneWord(here, pieces[at + 1], mayShift, reading)) {
      joined.push(pieceOf(textOf(pieces.slice(at, at + 2)), reading, pieces[at + 1]));
      at += 1;
      continue;
    }
    joined.push(taken === 1 ? here : pieceOf(textOf(pieces.slice(at, at + taken)), reading, last));
    at += taken - 1;
  }
  return joined;
}

/** Whether a piece is nothing by itself. Three letters are joined only where one stands alone: `dö d`. */
const isFragment = ({ text, own }: Piece, whole: string): boolean =>
  whole.length === 3 || text.length === 1 ? LONE_CONSONANT.test(text) : own === undefined;

const MIN_TORN_CHARS = 5;
const MIN_WHOLE_CHARS = 4;

/** `slu ta`, `tabl etter`: a word of the lexicon with a space in it. `isStrange`: one half at least is no word. */
function areOneWord(
  first: Piece,
  second: Piece | undefined,
  isStrange: boolean,
  { vocabulary, torn }: Reading,
): boolean {
  if (second === undefined || first.closes || first.pauses) return false;
  if (torn.get(first.folded)?.has(second.folded) === true) return true;
  if (!isStrange || first.text.length + second.text.length < MIN_TORN_CHARS) return false;
  return vocabulary.isExact(first.text + second.text);
}

/** `wan tto` → `want to`: the space slipped by one letter. */
function shiftSpace(first: Piece, second: Piece | undefined, reading: Reading): readonly Piece[] | undefined {
  if (second === undefined || first.closes || first.pauses) return undefined;
  const { vocabulary } = reading;
  // `ti leva` is not `til eva`.
  if (second.text.length >= MIN_WHOLE_CHARS && hiddenOf(reading).words.has(second.folded)) return undefined;
  // `hängaa mej` is `hänga mej`, not `hänga amej`.
  if (second.own !== undefined && vocabulary.isExact(first.text.replace(DOUBLED, '$1'))) return undefined;
  const whole = first.text + second.text;
  for (const cut of [first.text.length + 1, first.text.length - 1]) {
    const [before, after] = [whole.slice(0, cut), whole.slice(cut)];
    if (before.length < 2 || after.length < 2 || Math.max(before.length, after.length) < 3) continue;
    if (vocabulary.isExact(before) && vocabulary.isExact(after)) {
      // `ska dräkna` is a slip in the second word.
      if (first.own !== undefined && !vocabulary.atomsOf(second.text).isNothing) return undefined;
      return [pieceOf(before, reading, first), pieceOf(after, reading, second)];
    }
  }
  return undefined;
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

const NOT_JOINS = /^(do|does|did|can|could|would|should|will|is|are|was|were|have|has|had)$/;

/** `do not` → `dont`, `i am` → `im`, `my self` → `myself`: one spelling for what is said in one way. */
export function contract(pieces: readonly Piece[], reading: Reading): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const word = last === undefined || last.closes ? undefined : contraction(last.text, piece.text);
    if (word === undefined) joined.push(piece);
    else joined[joined.length - 1] = pieceOf(word, reading, piece);
  }
  return joined;
}

const DAY = /^(?:morgon|morron|natt|kväll|kvall|dag|går|morse|förrgår)$/;

function contraction(first: string, second: string): string | undefined {
  if (second === 'not' && NOT_JOINS.test(first))
    return first === 'can' || first === 'will' ? { can: 'cant', will: 'wont' }[first] : `${first}nt`;
  if (second === 't' && /^(don|can|won|isn|didn|doesn|wouldn|couldn|shouldn|aren|wasn)$/.test(first))
    return `${first}t`;
  if (first === 'cannot') return undefined;
  if (first === 'i' && (second === 'am' || second === 'm')) return 'im';
  // `i morgon`, `i kväll`: Swedish writes the days both ways.
  if (first === 'i' && DAY.test(second)) return first + second;
  if (first === 'any' && second === 'more') return 'anymore';
  if (second === 'na' && /^(wan|gon|gun)$/.test(first)) return first === 'wan' ? 'wanna' : 'gonna';
  if (/^(my|me|him|her)$/.test(first) && second === 'self') return `${first}self`;
  return undefined;
}

/** `vill do` → `vill dö`, `mitt iv` → `mitt liv`: a slip that is another word, undone beside the words that give it away. */
export function undoBeside(pieces: Piece[], reading: Reading): void {
  for (let at = 1; at < pieces.length; at += 1) {
    const [before, piece] = [pieces[at - 1], pieces[at]];
    if (before === undefined || piece === undefined || before.closes) continue;
    const known = reading.beside.get(piece.folded);
    if (known === undefined) continue;
    const last = before.folded;
    const isLast = piece.closes || piece.pauses || at === pieces.length - 1;
    const slip = known.find(({ after, atEnd }) => after.has(last) && (!atEnd || isLast));
    if (slip !== undefined) pieces[at] = pieceOf(slip.meant, reading, piece);
  }
}
