/**
 * Ungluing: words written together, taken apart again: `killmyself`, `niechcezyc`.
 *
 * Only into words of the lexicon, at least one of them worth hiding, and into as few as can be: any long word can be cut somehow.
 */
import { fold } from './normalise.ts';
import { type Hidden, hiddenOf, type Reading } from './reading.ts';

const MAX_PIECE_CHARS = 16;
/** Longer ones are no words. */
export const MAX_GLUED_CHARS = 48;
const MIN_GLUED_CHARS = 6;
const DOUBLED = /(.)\1+/g;

/** `killmyself` → `kill`, `myself`: only lexicon words, at least one of them worth hiding. */
export function unglue(word: string, reading: Reading, least = MIN_GLUED_CHARS): string[] | undefined {
  if (word.length < least || word.length > MAX_GLUED_CHARS || !/^\p{L}+$/u.test(word)) return undefined;
  const joined = reading.joined.get(fold(word));
  if (joined !== undefined) return [...joined];
  if (reading.vocabulary.isExact(word) || reading.vocabulary.isGuarded(word)) return undefined;
  // `livförsäkringen` is one word, by its stem.
  if (reading.vocabulary.isInflected(word)) return undefined;
  // `slittin` is `slitting`, not `slit tin`.
  if (word.endsWith('in') && reading.vocabulary.isExact(`${word}g`)) return undefined;
  const folded = fold(word);
  // `zabbije` is `zabije`, not `zab bije`.
  if (reading.vocabulary.isExact(folded.replace(DOUBLED, '$1'))) return undefined;
  const pieces =
    fewestPieces(word, reading) ??
    (folded === word ? undefined : fewestPieces(folded, reading)) ??
    besideSmallWord(word, reading);
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

/** `jagmåste` → `jag`, `måste`; `tröttpå` → `trött`, `på`: a word of the lexicon run together with a small one. */
function besideSmallWord(word: string, { leading, trailing, vocabulary }: Reading): string[] | undefined {
  for (let cut = 2; cut < word.length; cut += 1) {
    // No small word is longer: in the middle of a long word there is nothing to look for.
    if (cut > MAX_SMALL_CHARS && word.length - cut > MAX_SMALL_CHARS) continue;
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const mayLead =
      leading.has(first) &&
      (second.length > 2 || (first.length > 2 && (second.length > 1 || LONE_WORD.test(second)))) &&
      vocabulary.isExact(second);
    const mayTrail = first.length > 2 && trailing.has(second) && vocabulary.isExact(first);
    if (mayLead || mayTrail) return [first, second];
  }
  return undefined;
}

const MAX_SMALL_CHARS = 7;
const LONE_WORD = /^[iå]$/;

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
