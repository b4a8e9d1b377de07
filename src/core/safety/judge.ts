/**
 * Judging: from the lines that match a sentence to what the sentence says.
 *
 * In order: idioms cover their words, and what our questions invite is no concern; what is left is matched; a denial ("I would never hurt myself") lowers
 * crisis to concern, never to silence; circumstances (long ago, at work, in a film) lower it as their group says.
 */

import type { RuleGroup } from './lexicon/shape.ts';
import { isTogether, isWithin, match, type Said, type Span } from './match.ts';
import type { Pattern } from './pattern.ts';
import type { Word } from './words.ts';

/** What a text is taken to say. */
export type Danger = 'crisis' | 'concern' | 'none';

/** A compiled line and the group it belongs to. */
export interface Rule {
  readonly group: RuleGroup;
  readonly pattern: Pattern;
  /** What else must be said, besides the atom by which the rule is found: one of each. */
  readonly others: readonly (readonly number[])[];
  /** Which line of the lexicon it is. */
  readonly number: number;
}

/** Rules by the atom without which they cannot match. */
export type RulesByGate = readonly (readonly Rule[] | undefined)[];

/** Everything judging needs: the rules by the atom without which they cannot match. */
export interface Lexicon {
  /** What the run that is being judged says. */
  readonly said: Said;
  /** By atom: the rules that tell of danger, and those that excuse it. */
  readonly dangersByGate: RulesByGate;
  readonly excusesByGate: RulesByGate;
  readonly filler: number;
  readonly not: number;
  readonly denialThrough: number;
  readonly thinks: number;
  readonly present: number;
  readonly past: number;
  readonly wish: number;
  readonly clause: number;
  readonly that: number;
  readonly no: number;
  readonly deniable: number;
  readonly speaker: number;
  readonly carriesOn: number;
  readonly now: number;
  readonly joins: number;
  readonly bygone: number;
}

/** A rule that counted, and the level it was lowered or raised to. */
export interface Finding {
  readonly id: string;
  readonly danger: Exclude<Danger, 'none'>;
}

/** How many words before a match a denial may stand. */
const DENIAL_REACH = 7;
/**
 * How many words away a circumstance still belongs to what is said: work or a film to a bare word, a time to a whole
 * account. Where somebody rambles, only what stands right beside it.
 */
const SOFTENER_REACH = { mention: 6, everything: 12 } as const;
const RAMBLING_REACH = { mention: 3, everything: 4 } as const;
/** How many words away a "now" takes back that it was long ago. */
const NOW_REACH = 12;

/** How many words before what is wished the wish may stand: "I want just to". */
const WISH_REACH = 3;

/** How many words before what is said the "and" may stand that joins it on. */
const JOINT_REACH = 5;
const POLISH_PAST = /(?:ł[aoy]?|[łl][ae]m|li)$/;

/** How far apart the sides of an idiom may lie: less where somebody rambles. */
const IDIOM_REACH = { short: 7, rambling: 3 } as const;

type Softening = Extract<RuleGroup, { says: 'softens' }>;

/** A rule of danger and where it matches. */
interface Match extends Pick<Rule, 'group' | 'pattern'> {
  readonly chains: readonly (readonly Span[])[];
}

/** Words that an idiom covers, and all of its sides. */
interface Cover {
  readonly span: Span;
  readonly chain: readonly Span[];
}

const NO_FINDINGS: readonly Finding[] = [];

/** A circumstance and where it is said. */
interface Softener {
  readonly group: Softening;
  readonly spans: readonly Span[];
}

/** What one sentence says: every finding that is left after idioms, denials and circumstances. */
export function judge(words: readonly Word[], lexicon: Lexicon): readonly Finding[] {
  const said = lexicon.said.read(words);
  const dangers: Match[] = [];
  for (const { group, pattern } of candidates(said, lexicon.dangersByGate)) {
    const chains = match(pattern, said, lexicon.filler);
    if (chains.length > 0) dangers.push({ group, pattern, chains });
  }
  // Nothing to excuse: idioms and circumstances need not be looked for.
  if (dangers.length === 0) return NO_FINDINGS;
  const rules = candidates(said, lexicon.excusesByGate);
  const rambles = words[0]?.rambles === true;
  const reach = rambles ? IDIOM_REACH.rambling : IDIOM_REACH.short;
  const softenerReach = rambles ? RAMBLING_REACH : SOFTENER_REACH;
  const coversOf = (says: RuleGroup['says']): readonly Cover[] =>
    rules
      .filter(({ group }) => group.says === says)
      .flatMap(({ pattern }) => match(pattern, said, lexicon.filler))
      .filter((chain) => isTogether(chain, reach, words))
      .flatMap((chain) => chain.map((span): Cover => ({ span, chain })))
      .filter(({ span }) => !words.slice(span.from, span.to - 1).some(({ pauses }) => pauses));
  const idioms = coversOf('harmless');
  const ordinary = coversOf('ordinary');
  const softeners = rules.flatMap(({ group, pattern }) =>
    group.says === 'softens'
      ? match(pattern, said, lexicon.filler)
          .filter((chain) => !rambles || isTogether(chain, IDIOM_REACH.rambling, words))
          .map((chain): Softener => ({ group, spans: chain }))
      : [],
  );
  return dangers.flatMap(({ group, pattern, chains }): Finding[] => {
    if (group.says !== 'crisis' && group.says !== 'concern') return [];
    let worst: Danger = 'none';
    for (const spans of chains) {
      const covers = group.says === 'crisis' ? isCovered : isTouched;
      if (spans.some((span) => covers(span, idioms, words, lexicon))) continue;
      if (group.says === 'concern' && spans.some((span) => isTouched(span, ordinary))) continue;
      let danger: Danger = group.says;
      if (!saysNot(pattern, spans, words, lexicon) && isDenied(spans, words, lexicon))
        danger = danger === 'crisis' ? 'concern' : 'none';
      for (const softener of softeners) {
        if (softener.group.only === 'mention' && group.as !== 'mention') continue;
        if (!softener.spans.some((span) => isWithin(span, spans, softenerReach[softener.group.only], words))) continue;
        if (softener.group.only === 'mention' && isBeyondJoint(spans, softener.spans, words, lexicon)) continue;
        if (softener.group.only === 'everything' && isSaidNow(spans, words, lexicon, ordinary)) continue;
        if (softener.group.isTime === true && isSaidOfPresent(spans, softener.spans, words, lexicon)) continue;
        danger = lower(danger, softener.group.to);
      }
      if (ORDER[danger] > ORDER[worst]) worst = danger;
      if (worst === group.says) break;
    }
    return worst === 'none' ? [] : [{ id: group.id, danger: worst }];
  });
}

/** Whether the match itself holds the "not" of its line ("don't want to live"): a line may also match without it. */
const saysNot = (pattern: Pattern, spans: readonly Span[], words: readonly Word[], { not }: Lexicon): boolean =>
  pattern.negative && spans.some(({ from, to }) => words.slice(from, to).some(({ atoms }) => atoms.has(not)));

/** The rules that something is said of, every side of them. */
function candidates(said: Said, rulesByGate: RulesByGate): readonly Rule[] {
  const found: Rule[] = [];
  for (const atom of said.gates) {
    const rules = rulesByGate[atom];
    if (rules === undefined) continue;
    for (const rule of rules) if (canMatch(rule, said) && said.isFirst(rule.number)) found.push(rule);
  }
  return found;
}

function canMatch({ others }: Rule, said: Said): boolean {
  for (let at = 0; at < others.length; at += 1) if (!said.hasAny(others[at] ?? [])) return false;
  return true;
}

/** Whether "now", "again", "still" stands near. "I am well now" and "never again" say the contrary. */
function isSaidNow(
  spans: readonly Span[],
  words: readonly Word[],
  lexicon: Lexicon,
  ordinary: readonly Cover[],
): boolean {
  return words.some((word, at) => {
    const here = { from: at, to: at + 1 };
    if (!word.atoms.has(lexicon.now) || words[at - 1]?.atoms.has(lexicon.not) === true) return false;
    return isWithin(here, spans, NOW_REACH, words) && !isTouched(here, ordinary);
  });
}

/**
 * Whether what is said is said of the present, whatever happened long ago: "I taught for years I want to die". Where somebody
 * rambles, any verb of the present tells; in a short sentence a wish does, and any other verb in a clause of its own.
 */
function isSaidOfPresent(
  spans: readonly Span[],
  times: readonly Span[],
  words: readonly Word[],
  lexicon: Lexicon,
): boolean {
  const rambles = words[0]?.rambles === true;
  return spans.some((span) => {
    const isPresent = words.slice(Math.max(0, span.from - 1), span.to).some(({ atoms }) => atoms.has(lexicon.present));
    if (rambles) return isPresent;
    if (isWished(span, words, lexicon) || isJoinedOn(span, times, words, lexicon)) return true;
    return isPresent && times.every((time) => isInOtherClause(span, time, words, lexicon));
  });
}

/** Whether the match holds or follows a wish of today: not "I used to want to die", not "it made me want to die". */
function isWished({ from, to }: Span, words: readonly Word[], lexicon: Lexicon): boolean {
  for (let at = Math.max(0, from - WISH_REACH); at < to; at += 1) {
    if (words[at]?.atoms.has(lexicon.wish) !== true) continue;
    if (![at - 1, at - 2].some((before) => words[before]?.atoms.has(lexicon.past) === true)) return true;
  }
  return false;
}

/** Whether all of a circumstance stands before the "and" that begins what is said. */
const isBeyondJoint = (
  spans: readonly Span[],
  circumstance: readonly Span[],
  words: readonly Word[],
  lexicon: Lexicon,
): boolean =>
  spans.every((span) => {
    const joint = jointBefore(span, words, lexicon);
    return circumstance.every(({ to }) => to <= joint);
  });

/** Whether it is joined on after the time and tells of nothing past: "two years ago I got divorced and I have suicidal thoughts". */
function isJoinedOn(span: Span, times: readonly Span[], words: readonly Word[], lexicon: Lexicon): boolean {
  const joint = jointBefore(span, words, lexicon);
  if (joint < 0 || times.some(({ to }) => to > joint)) return false;
  return !words
    .slice(joint, span.to + 1)
    .some(({ text, atoms }) => atoms.has(lexicon.bygone) || POLISH_PAST.test(text));
}

/** Whether a clause begins between the two. What is well "now" is no other time. */
function isInOtherClause(span: Span, time: Span, words: readonly Word[], lexicon: Lexicon): boolean {
  if (words.slice(time.from, time.to).some(({ atoms }) => atoms.has(lexicon.now))) return false;
  const between = span.from >= time.to ? words.slice(time.to, span.from + 1) : words.slice(span.to, time.from);
  return between.some(({ atoms, pauses }) => pauses || atoms.has(lexicon.clause));
}

const isTouched = (span: Span, covers: readonly Cover[]): boolean =>
  covers.some(({ span: cover }) => cover.from < span.to && span.from < cover.to);

/** Whether an idiom covers some of `span`. What stands before an "and" right before `span` is no side of an idiom about it: "I saw a film and want to die". */
function isCovered(span: Span, idioms: readonly Cover[], words: readonly Word[], lexicon: Lexicon): boolean {
  return idioms.some(({ span: idiom, chain }) => {
    if (idiom.from >= span.to || span.from >= idiom.to) return false;
    if (chain.length === 1) return !isJointed(idiom, words, lexicon);
    const joint = jointBefore(span, words, lexicon);
    return !chain.some(({ to }) => to <= joint);
  });
}

/** Whether the idiom itself is only put together over an "and I": "a job and I want to end". */
function isJointed({ from, to }: Span, words: readonly Word[], { joins, speaker }: Lexicon): boolean {
  for (let at = from + 1; at < to - 1; at += 1)
    if (words[at]?.atoms.has(joins) === true && words[at + 1]?.atoms.has(speaker) === true) return true;
  return false;
}

/** Where, shortly before `span`, an "and" or "but" begins what is said in it; -1 when nothing does. */
function jointBefore({ from }: Span, words: readonly Word[], { joins }: Lexicon): number {
  for (let at = from - 1; at >= Math.max(0, from - JOINT_REACH); at -= 1)
    if (words[at]?.atoms.has(joins) === true) return at;
  return -1;
}

/** Whether a "not" stands shortly before, with only words between them that carry it on. */
function isDenied(spans: readonly Span[], words: readonly Word[], lexicon: Lexicon): boolean {
  return spans.some(({ from }) => isDeniedAt(from, words, lexicon));
}

function isDeniedAt(from: number, words: readonly Word[], lexicon: Lexicon): boolean {
  // "Dogs do not like me I want to die": what is denied ends where a clause begins, unless it is thought or said.
  let isCut = words[from]?.begins === true;
  let isThought = false;
  for (let at = from - 1; at >= 0 && at >= from - DENIAL_REACH; at -= 1) {
    const word = words[at];
    if (word === undefined) return false;
    // "No, I want to die" denies nothing; "nie myślę, żeby się zabić" goes on after the comma.
    if (word.pauses && words[at + 1]?.atoms.has(lexicon.that) !== true) return false;
    isThought ||= word.atoms.has(lexicon.thinks);
    if (word.atoms.has(lexicon.not)) {
      if (endsWithNot(at, from, words, lexicon)) return false;
      if (!isCut || isThought || words[at - 1]?.atoms.has(lexicon.thinks) === true) return true;
      return false;
    }
    if (word.atoms.has(lexicon.no) && words[at + 1]?.atoms.has(lexicon.deniable) === true) return true;
    if (!word.atoms.has(lexicon.denialThrough)) return false;
    isCut ||= word.begins;
  }
  return false;
}

/**
 * Whether a sentence ends with the "not", where nobody put the stop: "jag orkar inte jag vill dö". Swedish says "not" after its
 * verb, so the "jag" that comes next begins anew; but "jag tror inte jag vill dö" denies.
 */
function endsWithNot(at: number, from: number, words: readonly Word[], lexicon: Lexicon): boolean {
  if (words[at + 1]?.atoms.has(lexicon.speaker) !== true || words[at - 1]?.atoms.has(lexicon.carriesOn) === true)
    return false;
  const isVerb = from === at + 2 || words[at + 2]?.atoms.has(lexicon.present) === true;
  return isVerb && at > 0;
}

const ORDER: Readonly<Record<Danger, number>> = { none: 0, concern: 1, crisis: 2 };

const lower = (danger: Danger, to: Danger): Danger => (ORDER[to] < ORDER[danger] ? to : danger);

/** The gravest of several findings. */
export const gravest = (findings: readonly Finding[]): Danger =>
  findings.reduce<Danger>((worst, { danger }) => (ORDER[danger] > ORDER[worst] ? danger : worst), 'none');
