/**
 * Which options a sentence speaks of, by the meaningful words it shares with what people call them.
 *
 * A phrase counts when all its words are in the reply; the longer phrase beats the shorter one it
 * holds; two options that stay are two options, never a choice between them.
 */
import type { Locale } from '../../language/locale.ts';
import { isSlipOf, isWithin } from './closeness.ts';
import { type Content, contentOf } from './content.ts';
import { hasAnywhere, inAny, phraseSet, setOf } from './language-data.ts';
import type { Word } from './normalise.ts';
import type { Phrase, Vocabulary } from './prepared.ts';
import { firstPart } from './stem.ts';

/** The options found, by their place in the list. */
export type Overlap = {
  readonly options: readonly number[];
  /** False when the reply is in doubt or about more. */
  readonly sure: boolean;
  /** False when it is about more; it may be in doubt. */
  readonly named: boolean;
  /** A phrase that was recognised is itself a denial, such as "nobody else reads it". */
  readonly denies: boolean;
  /** Every meaningful word of the reply belongs to what was recognised. */
  readonly whole: boolean;
  /** At least half of them do. */
  readonly half: boolean;
};

const NOT_FOUND: Overlap = { options: [], sure: false, named: false, denies: false, whole: false, half: false };

const DOUBT: { readonly [L in Locale]: ReadonlySet<string> } = {
  en: phraseSet([
    'maybe',
    'perhaps',
    'possibly',
    'probably',
    'not sure',
    'dont know',
    'depends',
    'no idea',
    'dunno',
    'wonder',
  ]),
  pl: phraseSet(['moze', 'chyba', 'prawdopodobnie', 'zalezy', 'nie wiem', 'ewentualnie']),
  sv: phraseSet(['kanske', 'eventuellt', 'mojligen', 'troligen', 'troligtvis', 'beror', 'vet inte', 'ingen aning']),
};

type Hit = {
  readonly phrase: Phrase;
  readonly at: ReadonlySet<number>;
  readonly share: number;
  readonly distinct: boolean;
  /** Too general a word to choose by when anything else is said. */
  readonly general: boolean;
};

/** The options that `words` speak of in `locale`; none when nothing is recognised. */
export function overlapOf(words: readonly Word[], vocabulary: Vocabulary, locale: Locale, many: boolean): Overlap {
  const content = contentOf(words, locale, vocabulary.rescued);
  if (content.length === 0) return NOT_FOUND;
  const places = placesOf(content, vocabulary, locale);
  const spoken = words.map((word) => word.text);
  const doubts = DOUBT[locale];
  const hits = touched(places, vocabulary).flatMap((phrase) => hitOf(phrase, places, content, vocabulary, spoken));
  const full = hits.filter((hit) => hit.share === 1 && !hit.general);
  const strong =
    full.length > 0
      ? full.filter((hit) => !full.some((other) => holds(other, hit)))
      : bestPartial(hits.filter((hit) => !hit.general));
  if (strong.length === 0) return NOT_FOUND;
  const kept = many ? strong : [...strong, ...besides(strong, hits)];
  const options = [...new Set(kept.map((hit) => hit.phrase.option))];
  const excused = kept.some((hit) => hasAnywhere(hit.phrase.words, (phrase) => doubts.has(phrase)));
  const doubted = !excused && hasAnywhere(spoken, (phrase) => doubts.has(phrase));
  const or = options.length > 1 && spoken.some((word) => setOf(locale, 'or').has(word));
  const covered = new Set(kept.flatMap((hit) => [...hit.at])).size;
  const aside = !many && content.length > 8 && covered / content.length < 0.2;
  const denies = kept.some((hit) => hit.phrase.stems.some((stem) => stem.startsWith('-')));
  const [whole, half] = [covered === content.length, covered * 2 >= content.length];
  const named = !or && !aside;
  return { options, sure: !doubted && named, named, denies, whole, half };
}

/** General words that name another option beside the ones found: "send it, change it" is not "send it". */
function besides(strong: readonly Hit[], hits: readonly Hit[]): readonly Hit[] {
  const taken = new Set(strong.flatMap((hit) => [...hit.at]));
  const options = new Set(strong.map((hit) => hit.phrase.option));
  return hits.filter(
    (hit) =>
      hit.general &&
      hit.phrase.words.length === 1 &&
      !options.has(hit.phrase.option) &&
      [...hit.at].every((place) => !taken.has(place)),
  );
}

/** Signed stem → where the reply says it. Words in the shadow of a denial are kept apart under "~". */
function placesOf(
  content: readonly Content[],
  vocabulary: Vocabulary,
  locale: Locale,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const token of content) {
    const known = knownStem(token, vocabulary, locale);
    const key = `${token.negated ? '-' : token.shadowed ? '~' : ''}${known}`;
    places.set(key, [...(places.get(key) ?? []), token.at]);
  }
  return places;
}

function knownStem(token: Content, vocabulary: Vocabulary, locale: Locale): string {
  if (vocabulary.spread.has(token.stem)) return token.stem;
  if (locale === 'sv') {
    const part = firstPart(token.word);
    const first =
      part === undefined
        ? undefined
        : [...vocabulary.spread.keys()].find(
            (stem) => stem.length >= 3 && (part === stem || (part.startsWith(stem) && part.length - stem.length <= 2)),
          );
    if (first !== undefined) return first;
  }
  const letters = new Set([token.word[0] ?? '', token.word[1] ?? '', token.word.startsWith('f') ? 'p' : '']);
  const alike = [...letters].flatMap((letter) => vocabulary.spellings.get(letter) ?? []);
  const slips = alike.filter(({ word }) => isSlipOf(token.word, word));
  // Two endings of one word, such as "fizjoterapia" and "fizjoterapii", are no doubt about which option is meant.
  const near = slips.filter(({ word }) => isWithin(token.word, word, 1));
  const stems = [...new Set((near.length > 0 ? near : slips).map((slip) => slip.stem))];
  const [first] = stems;
  const owners = new Set(stems.map((stem) => vocabulary.owners.get(stem) ?? stem));
  if (first === undefined || (stems.length > 1 && owners.size > 1)) return token.stem;
  return stems.find((stem) => vocabulary.alone.has(stem)) ?? first;
}

/** The phrases that share a word with the reply, in the order of the options. */
function touched(places: ReadonlyMap<string, readonly number[]>, { holding, phrases }: Vocabulary): readonly Phrase[] {
  const shared = new Map<number, number>();
  for (const key of places.keys())
    for (const place of holding.get(key.replace(/^[-~]/u, '')) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  return [...shared.entries()]
    .sort(([one], [other]) => one - other)
    .flatMap(([place, count]) => {
      const phrase = phrases[place];
      // Of a phrase that is no label all the words must be there: fewer cannot be a hit.
      return phrase === undefined || (!phrase.label && count < phrase.stems.length) ? [] : [phrase];
    });
}

function hitOf(
  phrase: Phrase,
  places: ReadonlyMap<string, readonly number[]>,
  content: readonly Content[],
  vocabulary: Vocabulary,
  spoken: readonly string[],
): readonly Hit[] {
  const denies = phrase.stems.some((stem) => stem.startsWith('-'));
  const at = new Set<number>();
  let said = 0;
  let all = 0;
  let matched = 0;
  let distinct = false;
  for (const stem of phrase.stems) {
    const weight = 1 / (vocabulary.spread.get(stem.replace(/^-/u, '')) ?? 1);
    all += weight;
    const found = places.get(stem) ?? (denies && !stem.startsWith('-') ? places.get(`~${stem}`) : undefined);
    if (found === undefined) continue;
    said += weight;
    matched += 1;
    distinct ||= weight === 1;
    for (const place of found) at.add(place);
  }
  if (matched === 0) return [];
  const share = matched === phrase.stems.length ? 1 : said / all;
  // General words such as "work" choose an option only when the reply says nothing else.
  if (share === 1) {
    const alone = at.size === content.length && (phrase.label || phrase.words.length === 1);
    const tooWeak = phrase.weak && phrase.stems.length < 2 && !alone && !hasVerbatim(spoken, phrase.words);
    // "For me" is an answer; the "me" of "it hurts me" is not.
    const inPassing = phrase.pronoun && content.some((token) => !at.has(token.at) && !inAny('filler', token.word));
    return [{ phrase, at, share, distinct, general: tooWeak || inPassing }];
  }
  return phrase.label && phrase.stems.length >= 3 && matched >= 2 && distinct && share >= 0.6
    ? [{ phrase, at, share, distinct, general: false }]
    : [];
}

/** Whether a phrase of several words stands in the reply word for word. */
const hasVerbatim = (spoken: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 1 && ` ${spoken.join(' ')} `.includes(` ${phrase.join(' ')} `);

/** `longer` says all that `hit` says and more, for another option. */
const holds = (longer: Hit, hit: Hit): boolean =>
  longer.phrase.option !== hit.phrase.option &&
  longer.at.size > hit.at.size &&
  [...hit.at].every((place) => longer.at.has(place));

function bestPartial(hits: readonly Hit[]): readonly Hit[] {
  const best = Math.max(0, ...hits.map((hit) => hit.share));
  return hits.filter((hit) => hit.share >= best - 0.1);
}
