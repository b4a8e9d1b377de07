/**
 * Yes and no, in all their forms. A wrong guess here would take a consent that was not given, so
 * anything less than a plain yes or a plain no is `mixed`, and the question is asked again.
 */
import type { Locale } from '../../language/locale.ts';
import { hasAnywhere, lengthAt, phraseSet, setOf } from './language-data.ts';
import type { Word } from './normalise.ts';
import { localesFrom } from './prepared.ts';

/**
 * `none`: the reply is not about yes and no at all. `whole`: it says nothing else.
 * `refuses`: it is mixed, but whatever of it is clear says no.
 */
export type YesNo = {
  readonly answer: 'yes' | 'no' | 'mixed' | 'none';
  readonly whole: boolean;
  readonly refuses: boolean;
  /** A plain yes or no was among what was said. */
  readonly said: boolean;
  /** What follows a yes. */
  readonly rest: readonly Word[];
};

/** Words that are a yes or a no in one language and something else in the language that is set. */
const NOT_IN: { readonly [L in Locale]: ReadonlySet<string> } = {
  en: new Set(['mhm', 'na', 'jo', 'inte', 'fel', 'bra']),
  pl: new Set([
    'no',
    'ja',
    'no no',
    'na',
    'non',
    'k',
    'nog',
    'val',
    'inte',
    'to',
    'right',
    'it is',
    'fel',
    'jo',
    'nah',
  ]),
  sv: new Set(['k', 'no no', 'dobra', 'na pewno', 'right', 'i do']),
};

/** Whether `phrase`, whatever it means elsewhere, is another word in `locale`. */
export const isAnotherWordIn = (locale: Locale, phrase: string): boolean => NOT_IN[locale].has(phrase);

/** Said to end the talk: a yes beside one of these gives nothing, and is asked again. */
const DISMISSALS: ReadonlySet<string> = phraseSet([
  ...'go away|get lost|get off|shut up|leave me alone|leave me in peace|leave me be|piss off|fuck off|bugger off'.split(
    '|',
  ),
  ...'stop asking|stop bothering me|stop nagging|just stop|whatever|i dont care|who cares|as you like|as you wish'.split(
    '|',
  ),
  ...'do what you like|do what you want|whatever you want|whatever you like|if you must|if you say so|have it your way'.split(
    '|',
  ),
  ...'jak chcesz|jak chcecie|jak pan chce|jak pani chce|rob co chcesz|robcie co chcecie|wszystko jedno'.split('|'),
  ...'obojetnie|mam to gdzies|spadaj|spadajcie|odczep sie|odczepcie sie|daj spokoj|daj mi spokoj|dajcie mi spokoj'.split(
    '|',
  ),
  ...'zostaw mnie|zostawcie mnie|idz sobie|zamknij sie|odwal sie|odwalcie sie|niech wam bedzie|niech ci bedzie'.split(
    '|',
  ),
  ...'som du vill|som ni vill|gor som du vill|gor som ni vill|gor vad du vill|gor vad ni vill|spelar ingen roll'.split(
    '|',
  ),
  ...'strunt samma|skitsamma|skit samma|bryr mig inte|lamna mig ifred|lamna mig i fred|ga harifran|ga ivag'.split('|'),
  ...'stick|forsvinn|hall tyst|hall kaften|dra at skogen|sluta fraga|sluta tjata|lat mig vara'.split('|'),
]);

/** Whether the reply only wants to be rid of the question. */
export const isDismissal = (words: readonly Word[]): boolean =>
  hasAnywhere(
    words.map((word) => word.text),
    (phrase) => DISMISSALS.has(phrase),
  );

/** Clear enough to stand before any other words. */
const STRONG = new Set(
  'yes yeah yep yup yea tak ja jaa japp jepp jo jajamensan javisst visst absolut absolutely definitely jasne oczywiscie pewnie certainly'.split(
    ' ',
  ),
);

/** Whether a word is a yes that stands before any other words. */
export const isPlainYes = (word: string): boolean => STRONG.has(word);

const REFUSALS = new Set(['no', 'nope', 'nej', 'nie']);

/** Words that may follow a no without being what the no denies: "no I would not", "nie bo …". */
const AFTER_NO = new Set(
  'i im id its he she they you we my that this because please nobody bo prosze dziekuje wole wolalbym wolalabym ona oni jeszcze maz jag vi ni hon han de dom det min mitt alla tack eftersom helst hellre ja'.split(
    ' ',
  ),
);

const NOTHING: YesNo = { answer: 'none', whole: false, refuses: false, said: false, rest: [] };
const mixed = (refuses: boolean, said = true): YesNo => ({ answer: 'mixed', whole: false, refuses, said, rest: [] });

/** What the reply says about yes or no. */
export function readYesNo(words: readonly Word[], locale: Locale): YesNo {
  const spoken = words.map((word) => word.text);
  const locales = localesFrom(locale);
  const is = (name: 'yes' | 'no' | 'filler' | 'hedge' | 'contrast') => (phrase: string) =>
    locales.some((own) => setOf(own, name).has(phrase) && (own === locale || !isAnotherWordIn(locale, phrase)));
  const [isYes, isNo, isFiller, isHedge, isContrast] = [is('yes'), is('no'), is('filler'), is('hedge'), is('contrast')];
  const isAny = (phrase: string): boolean => isYes(phrase) || isNo(phrase) || isFiller(phrase);
  // In Polish "no" is a colloquial yes, and people who write to an English service also mean no by it.
  if (locale === 'pl' && spoken.includes('no') && spoken.every((word) => word === 'no' || isFiller(word)))
    return mixed(false);
  let at = 0;
  let yes = 0;
  let no = 0;
  let hedges = 0;
  while (at < spoken.length) {
    const [hedged = 0, agreed = 0, refused = 0, filled = 0] = [isHedge, isYes, isNo, isFiller].map((has) =>
      lengthAt(spoken, at, has),
    );
    const longest = Math.max(hedged, agreed, refused);
    if (longest === 0) {
      if (filled === 0 || (locale === 'pl' && spoken[at] === 'no')) break;
      at += filled;
      continue;
    }
    if (agreed === longest && refused === longest) return mixed(false);
    if (hedged !== longest && runsOn(words, at, longest, refused === longest, isAny)) break;
    if (hedged === longest) hedges += 1;
    else if (agreed === longest) yes += 1;
    else no += 1;
    at += longest;
  }
  if (yes + no + hedges === 0) return NOTHING;
  const rest = spoken.slice(at);
  const refuses = yes === 0;
  if (hedges > 0 || (yes > 0 && no > 0) || hasAnywhere(rest, (phrase) => isHedge(phrase) || isContrast(phrase)))
    return mixed(refuses, yes + no > 0 || rest.some((word) => STRONG.has(word) || REFUSALS.has(word)));
  if (yes > 0) {
    const denies = rest.some(
      (word) =>
        (REFUSALS.has(word) && !isAnotherWordIn(locale, word)) ||
        locales.some((own) => setOf(own, 'negators').has(word)),
    );
    return denies
      ? mixed(false)
      : { answer: 'yes', whole: rest.length === 0, refuses: false, said: true, rest: words.slice(at) };
  }
  const agreesLater = rest.some((word) => STRONG.has(word) && !(locale === 'pl' && word === 'ja'));
  return agreesLater ? mixed(false) : { answer: 'no', whole: rest.length === 0, refuses: true, said: true, rest: [] };
}

/** A no or a weak yes that goes on without a pause belongs to a sentence: "no money", "right knee". */
function runsOn(
  words: readonly Word[],
  at: number,
  length: number,
  isRefusal: boolean,
  isKnown: (phrase: string) => boolean,
): boolean {
  const next = words[at + length];
  if (next === undefined || next.clause !== words[at + length - 1]?.clause) return false;
  if (STRONG.has(words[at]?.text ?? '') || (isRefusal && AFTER_NO.has(next.text))) return false;
  return (
    lengthAt(
      words.map((word) => word.text),
      at + length,
      isKnown,
    ) === 0
  );
}
