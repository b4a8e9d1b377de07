/**
 * Safety: does this text say that somebody is in danger?
 *
 * Pure and quick, for every free text a person writes, before anything else is done with it, in English, Polish and
 * Swedish at once, whatever language is set.
 *
 * Fails towards asking. A miss can cost a life, a needless "Are you safe right now?" costs a moment; so a denied or
 * doubtful mention is a `concern`, never silence. Knows nothing of cards, numbers or flows.
 *
 * Read next: `lexicon/` (what is said, which a clinician can read), `pattern.ts` (how a line is written),
 * `judge.ts` (idioms, denials, circumstances).
 */
import { type Danger, type Finding, gravest, judge } from './judge.ts';
import { theLexicon } from './lexicon.ts';
import { readWords, type Word } from './words.ts';

/** The longest run of words judged at once, and how much of it the next run sees again. */
const MAX_RUN_WORDS = 48;
const OVERLAP_WORDS = 16;

/**
 * What a text says about danger to its writer or to others.
 *
 * @returns `crisis`: show the card, stop the questions; `concern`: ask "Are you safe right now?"; `none`: go on
 * @errors  none, whatever the text; the work grows with its length and no faster
 *
 * @example
 * classify('i cant do this anymore, i want to die') // => 'crisis'
 */
export function classify(text: string): Danger {
  const { lexicon, reading } = theLexicon();
  let worst: Danger = 'none';
  for (const run of runs(readWords(text, reading))) {
    const danger = gravest(judge(run, lexicon));
    if (danger === 'crisis') return danger;
    if (danger === 'concern') worst = danger;
  }
  return worst;
}

/** What a text says, and the ids of the rule groups that counted, gravest first, without a word of the text. */
export interface Explained {
  readonly danger: Danger;
  readonly because: readonly string[];
}

/** Why: what `classify` says, with the rule groups that made it say so. */
export function explain(text: string): Explained {
  const { lexicon, reading } = theLexicon();
  const findings: Finding[] = [...runs(readWords(text, reading))].flatMap((run) => judge(run, lexicon));
  const danger = gravest(findings);
  const because = findings.toSorted((a, b) => Number(b.danger === 'crisis') - Number(a.danger === 'crisis'));
  return { danger, because: [...new Set(because.map(({ id }) => id))] };
}

/** Sentences; a long one in overlapping windows. */
function* runs(words: readonly Word[]): Generator<readonly Word[]> {
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const closes = words[at]?.closes === true;
    const isFull = at - from + 1 >= MAX_RUN_WORDS;
    if (!closes && !isFull) continue;
    yield words.slice(from, at + 1);
    from = closes ? at + 1 : at + 1 - OVERLAP_WORDS;
  }
}

/** How much is read at once where others wait: some milliseconds. What a part begins with, the one before it ended with. */
const PART_CHARS = 8_000;
const PART_OVERLAP_CHARS = 500;

/** A text in parts that are read quickly one by one; nothing is said only between two of them. */
export function* partsOf(text: string): Generator<string> {
  let from = 0;
  while (text.length - from > PART_CHARS) {
    const end = lastStopIn(text, from + PART_CHARS - PART_OVERLAP_CHARS, from + PART_CHARS);
    yield text.slice(from, end);
    from = end - PART_OVERLAP_CHARS;
  }
  yield text.slice(from);
}

/** Where the last sentence before `to` ends; failing that, the last word. */
function lastStopIn(text: string, from: number, to: number): number {
  for (const stop of ['. ', '! ', '? ', '\n', ' ']) {
    const at = text.lastIndexOf(stop, to - stop.length);
    if (at >= from) return at + stop.length;
  }
  return to;
}

/** What several texts say together. */
export function gravestOf(read: readonly Explained[]): Explained {
  const danger = read.some((one) => one.danger === 'crisis')
    ? 'crisis'
    : read.some((one) => one.danger === 'concern')
      ? 'concern'
      : 'none';
  const because = read.toSorted((a, b) => Number(b.danger === 'crisis') - Number(a.danger === 'crisis'));
  return { danger, because: [...new Set(because.flatMap((one) => one.because))] };
}
