/**
 * Yes and no, in all their forms. A wrong guess here would take a consent that was not given, so
 * anything less than a plain yes or a plain no is `mixed`, and the question is asked again.
 */
import type { Locale } from '../../language/locale.ts';
import { hasAnywhere, lengthAt, setOf } from './language-data.ts';
import type { Word } from './normalise.ts';
import { localesFrom } from './prepared.ts';

/** `none`: the reply is not about yes and no at all. `whole`: it says nothing else. */
export type YesNo = { readonly answer: 'yes' | 'no' | 'mixed' | 'none'; readonly whole: boolean };

/** Words that are a yes in one language and something else in the language that is set. */
const NOT_IN: { readonly [L in Locale]: ReadonlySet<string> } = {
  en: new Set(['mhm', 'pa', 'ta tak', 'na', 'jo']),
  pl: new Set(['no', 'ja', 'no no', 'ta', 'na', 'non', 'k', 'nog', 'val', 'inte', 'to', 'right', 'it is', 'fel']),
  sv: new Set(['k', 'no no', 'dobra', 'na pewno', 'right']),
};

/** Clear enough to stand before any other words. */
const STRONG = new Set(
  'yes yeah yep yup yea tak ja jaa japp jepp jo jajamensan javisst visst absolut absolutely definitely jasne oczywiscie pewnie certainly'.split(
    ' ',
  ),
);

/** Words that may follow a no without being what the no denies: "no I would not", "nie bo …". */
const AFTER_NO = new Set(
  'i im id its he she they you we my that this because please nobody bo prosze dziekuje wole wolalbym wolalabym ona oni jag vi ni hon han de tack eftersom helst hellre det ja'.split(
    ' ',
  ),
);

/** What the reply says about yes or no. */
export function readYesNo(words: readonly Word[], locale: Locale): YesNo {
  const spoken = words.map((word) => word.text);
  const locales = localesFrom(locale);
  const is = (name: 'yes' | 'no' | 'filler' | 'hedge' | 'contrast') => (phrase: string) =>
    locales.some((own) => setOf(own, name).has(phrase) && (own === locale || !NOT_IN[locale].has(phrase)));
  const [isYes, isNo, isFiller, isHedge, isContrast] = [is('yes'), is('no'), is('filler'), is('hedge'), is('contrast')];
  const polishNo = locale === 'pl' && spoken.every((word) => word === 'no' || isFiller(word)) && spoken.includes('no');
  if (polishNo) return { answer: 'mixed', whole: true };
  let at = 0;
  let yes = 0;
  let no = 0;
  let strong = false;
  while (at < spoken.length) {
    const [hedged, agreed, refused, filled] = [isHedge, isYes, isNo, isFiller].map((has) => lengthAt(spoken, at, has));
    const longest = Math.max(hedged ?? 0, agreed ?? 0, refused ?? 0);
    if (longest === 0) {
      if ((filled ?? 0) === 0 || (locale === 'pl' && spoken[at] === 'no')) break;
      at += filled ?? 1;
      continue;
    }
    if (hedged === longest) return { answer: 'mixed', whole: false };
    // A no or a weak yes that runs on without a pause belongs to a sentence: "no money", "right knee".
    const first = spoken[at] ?? '';
    const next = words[at + longest];
    const runsOn = next !== undefined && next.clause === words[at + longest - 1]?.clause && !AFTER_NO.has(next.text);
    const continues =
      runsOn &&
      lengthAt(
        spoken,
        at + longest,
        (phrase) => isYes(phrase) || isNo(phrase) || isFiller(phrase) || isHedge(phrase) || isContrast(phrase),
      ) === 0;
    if (continues && !(agreed === longest && STRONG.has(first))) break;
    if (agreed === longest && refused === longest) return { answer: 'mixed', whole: false };
    if (agreed === longest) {
      yes += 1;
      strong ||= STRONG.has(first);
    } else no += 1;
    at += longest;
  }
  if (yes === 0 && no === 0) return { answer: at >= spoken.length ? 'none' : 'none', whole: false };
  const rest = spoken.slice(at);
  if (yes > 0 && no > 0) return { answer: 'mixed', whole: false };
  const doubt = hasAnywhere(rest, (phrase) => isHedge(phrase) || isContrast(phrase));
  if (doubt) return { answer: 'mixed', whole: false };
  const negated = rest.some((word) =>
    locales.some((own) => setOf(own, 'negators').has(word) && (own === locale || word !== 'no')),
  );
  if (yes > 0) return negated ? { answer: 'mixed', whole: false } : { answer: 'yes', whole: rest.length === 0 };
  return rest.some((word) => STRONG.has(word) && !(locale === 'pl' && word === 'ja'))
    ? { answer: 'mixed', whole: false }
    : { answer: 'no', whole: rest.length === 0 };
}
