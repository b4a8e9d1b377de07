/**
 * "Everything except alcohol", "anything but phone": what is named after a word of exception is what a person does not mean.
 *
 * Nothing is worked out from such a reply, not even the options that are left: it is asked again. A word of exception that
 * belongs to what an option is called ("apart from my health nothing") is none.
 */
import { LOCALES, type Locale } from '../../language/locale.ts';
import { lengthAt, phraseSet } from './language-data.ts';
import { spoken, type Word } from './normalise.ts';
import { overlapOf } from './overlap.ts';
import type { Prepared } from './prepared.ts';

/** Words that take away what they stand before, in any sentence. */
const EXCEPT = phraseSet(
  [
    'except|excepting|exception|exceptions|excluding|exclude|apart from|aside from|other than|save for|besides|minus',
    'not counting|not including|leaving out|leave out|any way but',
    'oprócz|prócz|z wyjątkiem|za wyjątkiem|wyjąwszy|wyłączając|wykluczając|pomijając|nie licząc|minus',
    'byle nie|tylko nie|byleby nie|aby nie',
    'please avoid|unikaj|unikajcie|undvik|undvik att',
    'utom|förutom|bortsett från|frånsett|med undantag|undantaget|exklusive|bara inte',
  ].flatMap((words) => words.split('|')),
);

/** Words that take away only after "all", "any", "nothing": by themselves they are "but" and "outside". */
const AFTER_ALL = new Set(['but', 'bar', 'save', 'poza']);
const ALL = new Set(
  [
    'all any every everything anything everyone anyone everybody anybody anywhere everywhere nothing none',
    'wszystko wszystkie wszystkich wszystkim wszystkimi wszystkiego kazde kazda kazdy cokolwiek nic zadne byle',
  ].flatMap((words) => words.split(' ')),
);
/** Between the two may stand what all of them are: "all of these options but", "any way but". */
const BETWEEN = new Set(
  'of the them these those this that it option options one ones thing things way ways else from on list z tych nich to inne innego opcje'.split(
    ' ',
  ),
);

/** Words of place and of choice: they take away only where what follows is an option, "instead of this" is none. */
const OUTSIDE = phraseSet(['poza', 'instead of', 'rather than', 'zamiast', 'istället för', 'i stället för']);

/** Whether `words` take something away by a word that is no part of what an option is called. */
export function isException(words: readonly Word[], prepared: Prepared): boolean {
  const list = words.map((word) => word.text);
  return list.some((word, at) => {
    const outside = lengthAt(list, at, (phrase) => OUTSIDE.has(phrase), 3);
    const size =
      lengthAt(list, at, (phrase) => EXCEPT.has(phrase), 3) ||
      (AFTER_ALL.has(word) && isAfterAll(list, at) ? 1 : 0) ||
      (outside > 0 && isNamed(words.slice(at + outside), prepared) ? outside : 0);
    return size > 0 && at + size < list.length && !isOwn(list, list.slice(at, at + size).join(' '), prepared);
  });
}

function isAfterAll(list: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && BETWEEN.has(list[before] ?? '')) before -= 1;
  return ALL.has(list[before] ?? '');
}

const isNamed = (rest: readonly Word[], prepared: Prepared): boolean =>
  LOCALES.some(
    (locale: Locale) =>
      prepared[locale].exact.has(spoken(rest)) || overlapOf(rest, prepared[locale], locale, true).options.length > 0,
  );

/** Whether an option is called something with `said` in it that stands in the reply word for word. */
function isOwn(list: readonly string[], except: string, prepared: Prepared): boolean {
  // "Tylko nie z robotem" holds "nie z robotem", which is a name.
  const said = except.replace(/^.* (?=(?:nie|inte)$)/u, '');
  const reply = ` ${list.join(' ')} `;
  return LOCALES.some((locale) =>
    [...prepared[locale].exact.keys()].some(
      (name) => name !== said && ` ${name} `.includes(` ${said} `) && reply.includes(` ${name} `),
    ),
  );
}

/** Denials that no other of the three languages has as a word of its own. */
const DENIALS: { readonly [L in Locale]: ReadonlySet<string> } = {
  en: new Set(['not', 'dont', 'never', 'without']),
  pl: new Set(['nie', 'nigdy', 'bez']),
  sv: new Set(['inte', 'aldrig', 'utan']),
};

/**
 * Whether one of `options` is denied in another language than the one set: "nie telefon" with English set. The language of
 * the denial must find every option too, or it is not known what is denied.
 */
export const isDeniedElsewhere = (
  words: readonly Word[],
  options: readonly number[],
  prepared: Prepared,
  locale: Locale,
): boolean =>
  LOCALES.some((other) => {
    if (other === locale || !words.some(({ text }) => DENIALS[other].has(text))) return false;
    const found = overlapOf(words, prepared[other], other, true).options;
    return options.some((option) => !found.includes(option));
  });
