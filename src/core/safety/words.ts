/**
 * Words: from plain letters to the words meant, disguises undone.
 *
 * People hide a word from a filter, or from whoever reads their phone: `k.i.l.l`, `k i l l`, `k1ll`,
 * `k*ll`, `sui cide`, `killmyself`. Each disguise is undone only when what comes out is a word of
 * the lexicon, so a postcode or a telephone number stays what it is.
 *
 * Read next: `spelling.ts` (which entries a word stands for).
 */
import { fold, normalise } from './normalise.ts';
import type { Vocabulary } from './spelling.ts';

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
  readonly atoms: ReadonlySet<number>;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly pauses: boolean;
}

/** What reading needs besides the text. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** The atom of the words that a clause begins with. */
  readonly clause: number;
  /** Words worth hiding: only these are looked for behind stars and in pieces. */
  readonly hidden: readonly string[];
  /** Words often written as one, and what they are: `niechce`. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
}

interface Piece {
  text: string;
  closes: boolean;
  pauses: boolean;
}

const CHUNK = /\S+/g;
const STOP = /[.!?…]+["')\]]*$/;
const PAUSE = /[,;:.!?…–—-]$/;
const BEFORE_WORD = /^[^\p{L}\p{N}@$*]+/u;
const AFTER_WORD = /[^\p{L}\p{N}*$@]+$/u;
const LETTER = /\p{L}/u;
const ONLY_LETTERS = /^\p{L}+$/u;
const LETTERS = /[\p{L}\p{N}]/u;
const SPELT_OUT = /^[\p{L}\p{N}@$!](?:[^\p{L}\p{N}\s]+[\p{L}\p{N}@$!])+$/u;
const MASKED =
  /^(?:[\p{L}\p{N}]+[*#%_•]+|[*#%_•][\p{L}\p{N}]{2,}|[*#%_•](?=[*#%_•]*(?:\p{L}[*#%_•]+){2}\p{L}))[\p{L}\p{N}*#%_•]*$/u;
const SIGNS_IN_A_ROW = /\p{L}[*#%_•]{2,}\p{L}/u;
const GAPPED = /^\p{L}+[-.]\p{L}+$/u;
const MIN_GAPPED_CHARS = 4;
const DOUBLED = /(.)\1+/g;
const MAX_GLUED_CHARS = 48;
const MIN_GLUED_CHARS = 6;
const MAX_PIECES = 8;
const MAX_PIECE_CHARS = 16;
const MIN_ONE_WORD_SENTENCES = 3;

const LONE_CONSONANT = /^[bcdfghjklmnpqrstvxząęćłńśźż]$/;
const DOTTED = /^(?:\p{L}\.)+$/u;
const ASKS = /\?+$/;
const ANSWERS_NO = /^(?:no|nope|nah|never|nej|nä|nix|aldrig|nie|nigdy)(?!\p{L})/u;

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
const DISGUISED = /[013456789@$!|+€£(2]/;

/** The words of a message, in order. */
export function readWords(text: string, reading: Reading): Word[] {
  const pieces = joinLetters(cut(normalise(text), reading), reading);
  const joined = contract(joinPieces(pieces, reading));
  const words: Word[] = [];
  let place = 0;
  let opened = 0;
  let rambles = isRambling(joined, 0);
  for (const [at, { text: word, closes, pauses }] of joined.entries()) {
    if (at > 0 && words[at - 1]?.closes === true) {
      opened = at;
      rambles = isRambling(joined, at);
    }
    const atoms = reading.vocabulary.atomsOf(word);
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
    if (ONLY_LETTERS.test(chunk)) {
      for (const word of unglue(chunk, reading) ?? [chunk]) pieces.push({ text: word, closes: false, pauses: false });
      continue;
    }
    const closes = STOP.test(chunk) && !/(\.\.|…)["')\]]*$/.test(chunk) && !goesOn(chunk, chunks[at + 1] ?? '');
    for (const word of wordsOfChunk(chunk, reading)) pieces.push({ text: word, closes: false, pauses: false });
    const last = pieces.at(-1);
    if (last !== undefined) {
      last.closes ||= closes;
      last.pauses ||= PAUSE.test(chunk);
    }
  }
  joinOneWordSentences(pieces);
  return pieces;
}

/** `I. WANT. TO. DIE.`: words that each end a sentence, three or more in a row, are one sentence. */
function joinOneWordSentences(pieces: readonly Piece[]): void {
  let from = 0;
  for (let at = 0; at <= pieces.length; at += 1) {
    if (pieces[at]?.closes === true) continue;
    if (at - from >= MIN_ONE_WORD_SENTENCES) for (const piece of pieces.slice(from, at - 1)) piece.closes = false;
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
  const filled = bare.length < MIN_GAPPED_CHARS ? undefined : fillGap(bare, reading);
  if (filled !== undefined) return [filled];
  return bare
    .split(/[^\p{L}\p{N}'@$!*]+/u)
    .filter((part) => LETTERS.test(part))
    .flatMap((part) => apostrophe(unmask(part, reading) ?? undisguise(part, reading)))
    .flatMap((part) => unglue(part, reading) ?? [part]);
}

/** `k1ll` → `kill`, when that is a word of the lexicon. */
function undisguise(word: string, reading: Reading): string {
  if (!DISGUISED.test(word) || !LETTER.test(word)) return word;
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
function unmask(word: string, { vocabulary }: Reading): string | undefined {
  if (!MASKED.test(word)) return undefined;
  const mask = fold([...word].map((char) => DISGUISE.get(char) ?? char).join(''));
  const behind = vocabulary.masks.behind(mask);
  return behind.length > 1 ? mask : behind[0];
}

function unmasked(word: string, reading: Reading): string[] | undefined {
  const meant = unmask(word, reading);
  return meant === undefined ? undefined : [meant];
}

/** `sj-lvmord`, `l.va`: a dash or a dot where one letter of a word worth hiding should be. */
function fillGap(word: string, { vocabulary }: Reading): string | undefined {
  if (!GAPPED.test(word)) return undefined;
  const parts = word.split(/[-.]/);
  if (parts.every((part) => vocabulary.isExact(part))) return undefined;
  const mask = fold(word.replace(/[-.]/, '*'));
  const behind = vocabulary.masks.ofLength(mask);
  return behind.length > 1 ? mask : behind[0];
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

/** `k i l l` and `u m r z e c`: single letters in a row are one word, or several without the spaces. */
function joinLetters(pieces: readonly Piece[], reading: Reading): Piece[] {
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
      for (const word of words) joined.push({ text: word, closes: false, pauses: false });
      const last = joined.at(-1);
      if (last !== undefined) last.closes = pieces[end - 1]?.closes ?? false;
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
function joinPieces(pieces: readonly Piece[], reading: Reading): Piece[] {
  const hidden = hiddenOf(reading);
  const joined: Piece[] = [];
  const isExact = pieces.map(({ text }) => reading.vocabulary.isExact(text));
  for (let at = 0; at < pieces.length; at += 1) {
    const here = pieces[at];
    if (here === undefined) break;
    let word = fold(here.text);
    let taken = 1;
    for (let count = 2; count <= MAX_PIECES && hidden.beginnings.has(word); count += 1) {
      const next = pieces[at + count - 1];
      if (next === undefined || pieces[at + count - 2]?.closes === true) break;
      word += fold(next.text);
      if (word.length < 3 || !hidden.words.has(word)) continue;
      if (pieces.slice(at, at + count).some(({ text }) => isFragment(text, word, reading))) taken = count;
    }
    const mayShift = taken === 1 && !(isExact[at] && isExact[at + 1]);
    const shifted = mayShift ? shiftSpace(here, pieces[at + 1], reading) : undefined;
    if (shifted !== undefined) {
      joined.push(...shifted);
      at += 1;
      continue;
    }
    const last = pieces[at + taken - 1] ?? here;
    joined.push(taken === 1 ? here : { ...last, text: textOf(pieces.slice(at, at + taken)) });
    at += taken - 1;
  }
  return joined;
}

/** Whether a piece is nothing by itself. Three letters are joined only where one stands alone: `dö d`. */
const isFragment = (piece: string, whole: string, { vocabulary }: Reading): boolean =>
  whole.length === 3 || piece.length === 1 ? LONE_CONSONANT.test(piece) : !vocabulary.isExact(piece);

/** `wan tto` → `want to`: the space slipped by one letter. */
function shiftSpace(first: Piece, second: Piece | undefined, reading: Reading): readonly Piece[] | undefined {
  if (second === undefined || first.closes || first.pauses) return undefined;
  const { vocabulary } = reading;
  // `hängaa mej` is `hänga mej`, not `hänga amej`.
  if (vocabulary.isExact(second.text) && vocabulary.isExact(first.text.replace(DOUBLED, '$1'))) return undefined;
  const whole = first.text + second.text;
  for (const cut of [first.text.length + 1, first.text.length - 1]) {
    const [before, after] = [whole.slice(0, cut), whole.slice(cut)];
    if (before.length < 2 || after.length < 2 || Math.max(before.length, after.length) < 3) continue;
    if (vocabulary.isExact(before) && vocabulary.isExact(after)) {
      return [
        { ...first, text: before },
        { ...second, text: after },
      ];
    }
  }
  return undefined;
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

const NOT_JOINS = /^(do|does|did|can|could|would|should|will|is|are|was|were|have|has|had)$/;

/** `do not` → `dont`, `i am` → `im`, `my self` → `myself`: one spelling for what is said in one way. */
function contract(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && !last.closes) {
      const word = contraction(last.text, piece.text);
      if (word !== undefined) {
        last.text = word;
        last.closes = piece.closes;
        last.pauses = piece.pauses;
        continue;
      }
    }
    joined.push({ ...piece });
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

/** `killmyself` → `kill`, `myself`: only lexicon words, at least one of them worth hiding. */
function unglue(word: string, reading: Reading, least = MIN_GLUED_CHARS): string[] | undefined {
  if (word.length < least || word.length > MAX_GLUED_CHARS || !/^\p{L}+$/u.test(word)) return undefined;
  const joined = reading.joined.get(fold(word));
  if (joined !== undefined) return [...joined];
  if (reading.vocabulary.isExact(word) || reading.vocabulary.isGuarded(word)) return undefined;
  // `slittin` is `slitting`, not `slit tin`.
  if (word.endsWith('in') && reading.vocabulary.isExact(`${word}g`)) return undefined;
  const folded = fold(word);
  // `zabbije` is `zabije`, not `zab bije`.
  if (reading.vocabulary.isExact(folded.replace(DOUBLED, '$1'))) return undefined;
  const pieces = fewestPieces(word, reading) ?? (folded === word ? undefined : fewestPieces(folded, reading));
  return pieces?.flatMap((piece) => reading.joined.get(piece) ?? [piece]);
}

function fewestPieces(word: string, reading: Reading): string[] | undefined {
  const hidden = hiddenOf(reading);
  if (!holdsHidden(word, hidden)) return undefined;
  // best[end] is the cut of the first `end` letters into the fewest words.
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let from = Math.max(0, end - MAX_PIECE_CHARS); from < end; from += 1) {
      const before = best[from];
      if (before === undefined || before.length + 1 >= (best[end]?.length ?? Number.POSITIVE_INFINITY)) continue;
      const piece = word.slice(from, end);
      if (isPiece(piece, hidden.words, word.length, reading)) best[end] = [...before, piece];
    }
  }
  const pieces = best[word.length];
  return pieces !== undefined && pieces.length > 1 && pieces.some((piece) => hidden.words.has(piece))
    ? pieces
    : undefined;
}

function holdsHidden(word: string, hidden: Hidden): boolean {
  for (let from = 0; from < word.length - 1; from += 1) {
    for (let to = from + 2; to <= word.length; to += 1) {
      const part = word.slice(from, to);
      if (!hidden.beginnings.has(part)) break;
      if (hidden.words.has(part)) return true;
    }
  }
  return false;
}

/** Two letters that are a word of their own in one of the languages; any other pair is a piece of something. */
const SHORT_WORD =
  /^(?:[iawzo]|to|me|my|be|se|mi|go|do|ta|av|ej|ja|nu|ze|za|na|im|is|it|no|on|si|po|co|är|på|få|så|dö)$/;

/** Those that many words end with: only in what is longer than a word. */
const SHORT_WORD_OF_MANY = /^(?:om|är|en|åt|ar|pa|sa|du|ni|vi|ha|er)$/;
const MANY_WORDS_CHARS = 14;

function isPiece(piece: string, hidden: ReadonlySet<string>, length: number, reading: Reading): boolean {
  if (hidden.has(piece)) return true;
  if (piece.length >= 3) return reading.vocabulary.isExact(piece);
  return SHORT_WORD.test(piece) || (length >= MANY_WORDS_CHARS && SHORT_WORD_OF_MANY.test(piece));
}

/** The words worth hiding, and everything that one of them begins with. */
interface Hidden {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

const hiddenByList = new WeakMap<readonly string[], Hidden>();

function hiddenOf({ hidden }: Reading): Hidden {
  const known = hiddenByList.get(hidden);
  if (known !== undefined) return known;
  const beginnings = hidden.flatMap((word) => Array.from({ length: word.length + 1 }, (_, to) => word.slice(0, to)));
  const made = { words: new Set(hidden), beginnings: new Set(beginnings) };
  hiddenByList.set(hidden, made);
  return made;
}
