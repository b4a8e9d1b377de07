/**
 * Words: from plain letters to the words meant, disguises undone.
 *
 * People hide a word from a filter, or from whoever reads their phone: `k.i.l.l`, `k i l l`, `k1ll`,
 * `k*ll`, `sui cide`, `killmyself`. Each disguise is undone only when what comes out is a word of
 * the lexicon, so a postcode or a telephone number stays what it is.
 *
 * Read next: `disguise.ts`, `pieces.ts`, `unglue.ts` (one kind of disguise each), `spelling.ts` (which entries a word stands for).
 */
import { fillGap, undisguise, unmask, unmasked } from './disguise.ts';
import type { Meant } from './meant.ts';
import { normalise } from './normalise.ts';
import { contract, joinLetters, joinPieces, type Piece, pieceOf, undoBeside } from './pieces.ts';
import type { Reading } from './reading.ts';
import { unglue } from './unglue.ts';

/** How many words a pause, or the beginning of a new clause, is worth when it is measured how far two things are apart. */
const PAUSE_WORTH = 5;
const CLAUSE_WORTH = 4;
/** A longer sentence says several things one after the other: most often nobody put the stops. */
const RAMBLING_WORDS = 24;

/**
 * A word of a message. A sentence `opens` before or `closes` after it; the writer `pauses` after it (a comma).
 * `place` says how far into the message it stands, pauses counted as several words. A sentence that is too long to say
 * one thing `rambles`; in it, a clause `begins` with "but", "because", "I", "she": what stops would have shown.
 */
export interface Word {
  readonly text: string;
  readonly place: number;
  readonly rambles: boolean;
  readonly begins: boolean;
  readonly atoms: Meant;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly pauses: boolean;
}

const CHUNK = /\S+/g;
const STOP = /[.!?…]+["')\]]*$/;
const PAUSE = /[,;:.!?…–—-]$/;
const BEFORE_WORD = /^[^\p{L}\p{N}@$*]+/u;
const AFTER_WORD = /[^\p{L}\p{N}*$@]+$/u;
const LETTER = /\p{L}/u;
const ONLY_LETTERS = /^\p{L}+$/u;
/** What most words are made of, tried first because it is quicker. */
const PLAIN_WORD = /^[a-ząćęłńóśźżåäö]+$/;
const PLAIN_WORD_AND_STOP = /^[a-ząćęłńóśźżåäö]+[.,?!;:]+$/;
const STOPS = /[.,?!;:]+$/;
const LETTERS = /[\p{L}\p{N}]/u;
const SPELT_OUT = /^[\p{L}\p{N}@$!](?:[^\p{L}\p{N}\s]+[\p{L}\p{N}@$!])+$/u;
const SIGNS_IN_A_ROW = /\p{L}[*#%_•]{2,}\p{L}/u;
const LOST_LETTER = /\p{L}(?:[?\ufffd]|\p{Extended_Pictographic})\p{L}/u;
const LOST_LETTERS = /[?\ufffd]|\p{Extended_Pictographic}/gu;
const MIN_ONE_WORD_SENTENCES = 3;

const DOTTED = /^(?:\p{L}\.)+$/u;
const ASKS = /\?+$/;
const ANSWERS_NO = /^(?:no|nope|nah|never|nej|nä|nix|aldrig|nie|nigdy)(?!\p{L})/u;

/** The words of a message, in order. */
export function readWords(text: string, reading: Reading): Word[] {
  const pieces = joinLetters(cut(normalise(text), reading), reading);
  undoBeside(pieces, reading);
  const joined = contract(joinPieces(pieces, reading), reading);
  const words: Word[] = [];
  let place = 0;
  let opened = 0;
  let rambles = isRambling(joined, 0);
  for (let at = 0; at < joined.length; at += 1) {
    const piece = joined[at];
    if (piece === undefined) break;
    const { text: word, own, closes, pauses } = piece;
    if (at > 0 && words[at - 1]?.closes === true) {
      opened = at;
      rambles = isRambling(joined, at);
    }
    const atoms = own ?? reading.vocabulary.atomsOf(word);
    const startsClause = rambles && atoms.has(reading.clause);
    const begins = startsClause && words[at - 1]?.atoms.has(reading.clause) !== true;
    place += joined[at - 1]?.pauses === true ? PAUSE_WORTH : begins ? CLAUSE_WORTH : 1;
    words.push({
      text: word,
      place,
      atoms,
      opens: at === opened,
      closes: closes || at === joined.length - 1,
      pauses,
      rambles,
      begins,
    });
  }
  return words;
}

/** Whether the sentence that begins here goes on for longer than one that says one thing. */
function isRambling(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < from + RAMBLING_WORDS; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.closes) return false;
  }
  return from + RAMBLING_WORDS < pieces.length;
}

/** Cuts at spaces and punctuation; undoes what stands inside one chunk. */
function cut(text: string, reading: Reading): Piece[] {
  const pieces: Piece[] = [];
  const chunks = text.match(CHUNK) ?? [];
  for (const [at, chunk] of chunks.entries()) {
    if (PLAIN_WORD.test(chunk) || ONLY_LETTERS.test(chunk)) {
      pushWord(chunk, reading, pieces);
      continue;
    }
    const closes = STOP.test(chunk) && !/(\.\.|…)["')\]]*$/.test(chunk) && !goesOn(chunk, chunks[at + 1] ?? '');
    if (PLAIN_WORD_AND_STOP.test(chunk)) pushWord(chunk.replace(STOPS, ''), reading, pieces);
    else for (const word of wordsOfChunk(chunk, reading)) pieces.push(pieceOf(word, reading));
    const last = pieces.at(-1);
    if (last !== undefined)
      pieces[pieces.length - 1] = {
        ...last,
        closes: last.closes || closes,
        pauses: last.pauses || PAUSE.test(chunk),
      };
  }
  joinOneWordSentences(pieces);
  return pieces;
}

/** Adds what is only letters, as several words where it is several. */
function pushWord(word: string, reading: Reading, pieces: Piece[]): void {
  const piece = pieceOf(word, reading);
  const several = piece.own === undefined || reading.joined.has(piece.folded) ? unglue(word, reading) : undefined;
  if (several === undefined) pieces.push(piece);
  else for (const one of several) pieces.push(pieceOf(one, reading));
}

/** `I. WANT. TO. DIE.`: words that each end a sentence, three or more in a row, are one sentence. */
function joinOneWordSentences(pieces: Piece[]): void {
  let from = 0;
  for (let at = 0; at <= pieces.length; at += 1) {
    if (pieces[at]?.closes === true) continue;
    if (at - from >= MIN_ONE_WORD_SENTENCES)
      for (const [place, piece] of pieces.slice(from, at - 1).entries())
        pieces[from + place] = { ...piece, closes: false };
    from = at + 1;
  }
}

/** The dot of `t.a. l.i.v.e.t.` ends no sentence, nor does a question that the writer answers with "no". */
const goesOn = (chunk: string, next: string): boolean =>
  DOTTED.test(chunk) || (ASKS.test(chunk) && ANSWERS_NO.test(next));

function wordsOfChunk(chunk: string, reading: Reading): string[] {
  const bare = chunk.replace(BEFORE_WORD, '').replace(AFTER_WORD, '');
  if (bare === '') return [];
  if (ONLY_LETTERS.test(bare)) return unglue(bare, reading) ?? [bare];
  // `d*e` hides a letter; `d*i*e` spells a word out.
  const short = bare.length === 3 ? unmask(bare, reading) : undefined;
  if (short !== undefined) return [short];
  // `h***a` hides letters, more than one in a row.
  const hiding = SIGNS_IN_A_ROW.test(bare) ? unmask(bare, reading) : undefined;
  if (hiding !== undefined) return [hiding];
  // `sj?lvmord`, `självm🖤rd`: a letter that some machine on the way could not write, or a picture in its place.
  const lost = LOST_LETTER.test(bare) ? unmasked(bare.replaceAll(LOST_LETTERS, '*'), reading) : undefined;
  if (lost !== undefined) return lost;
  if (SPELT_OUT.test(bare)) {
    const word = undisguise(bare.replace(/[^\p{L}\p{N}@$!]/gu, ''), reading);
    if (reading.vocabulary.isExact(word)) return [word];
    const meant = LETTER.test(word) ? (unglue(word, reading) ?? unmasked(bare, reading) ?? word.split('')) : undefined;
    if (meant !== undefined) return meant;
  }
  const behind = unmasked(bare, reading);
  if (behind !== undefined) return behind;
  const whole = undisguise(bare, reading);
  if (whole !== bare) return unglue(whole, reading) ?? [whole];
  const joined = bare.replace(/[^\p{L}]+/gu, '');
  if (joined !== bare && joined.length > 3 && reading.vocabulary.isExact(joined)) {
    const parts = bare.split(/[^\p{L}]+/u);
    if (parts.some((part) => part.length < 3 && !reading.vocabulary.isExact(part))) return [joined];
  }
  const filled = fillGap(bare, reading);
  if (filled !== undefined) return [filled];
  return bare
    .split(/[^\p{L}\p{N}'@$!*]+/u)
    .filter((part) => LETTERS.test(part))
    .flatMap((part) => apostrophe(unmask(part, reading) ?? undisguise(part, reading)))
    .flatMap((part) => unglue(part, reading) ?? [part]);
}

/** `i'll` → `i will`, `don't` → `dont`, `life's` → `life`. */
function apostrophe(word: string): string[] {
  if (!word.includes("'")) return [word];
  const [base = '', tail = ''] = word.split("'");
  if (tail === 'll') return [base, 'will'];
  if (tail === 'd') return [base, 'would'];
  if (tail === 's' && !/^(he|she|it|that|there|what|who|where|let|how)$/.test(base)) return [base];
  return [base + tail];
}
