/**
 * Replies that name an option and say of it that it is not so now, or not so of whoever writes. None of them is an answer.
 * What equals an option's own words is never brought here.
 */
import { LOCALES } from '../../language/locale.ts';
import type { ChoiceAsked } from './asked.ts';
import { inAny } from './language-data.ts';
import type { Word } from './normalise.ts';
import { agesIn, isUnit, numberAt } from './quantity.ts';
import { KIN } from './words/kin.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The youngest and the oldest that somebody who writes here may be. */
const AGES = { from: 10, to: 110 } as const;

const SOMEBODY: ReadonlySet<string> = new Set(LOCALES.flatMap((locale) => KIN[locale].family));

/** Ages are compared, or are still to come. */
const COMPARED = words('older younger than starszy starsza mlodszy mlodsza niz aldre yngre an');
const TO_COME = words(
  'next soon turning turn approaching nearly almost will going nastepny przyszlym przyszly za prawie niedlugo wkrotce bede skoncze koncze blisko nasta om fyller snart nastan blir ska',
);
const PAST = words('last zeszlym zeszly ubieglym ostatnim forra');

/** Words that make no age of the number beside them: how long ago something was, and a telephone number. */
const NO_AGE = words('ago temu phonenumber');

/** Whether an age, or what was taken for one, may be somebody else's, to come, a year or a date. */
export function isDoubtfulAge(reply: readonly Word[], folded: string, { options }: ChoiceAsked, code: string): boolean {
  const spoken = reply.map((word) => word.text);
  const range = options.find((option) => option.code === code)?.range;
  if (range === undefined) return false;
  if (spoken.some((word) => SOMEBODY.has(word) || NO_AGE.has(word))) return true;
  if (/(?:^|\s)[-−–]\s?\d/u.test(folded)) return true;
  const numbers = spoken.flatMap((_, at) => numberAt(spoken, at)?.value ?? []);
  if (numbers.some((value) => value > AGES.to)) return true;
  const stated = agesIn(spoken).filter(
    ({ from, unit }) => unit === undefined || unit === 'years' || !PAST.has(spoken[from - 1] ?? ''),
  );
  const [age] = stated;
  if (stated.length > 1) return true;
  if (age !== undefined) {
    const value = spoken.slice(age.from, age.to).flatMap((_, at) => numberAt(spoken, age.from + at)?.value ?? [])[0];
    if (value === undefined || value < AGES.from) return true;
    // "Nearly 40" is in one band whichever it is; "65 next month" is 64 still.
    const toCome = spoken.some((word) => TO_COME.has(word));
    if (toCome && (value - 1 < range.from || value > range.to)) return true;
    const isBound = spoken.some((word) => inAny('under', word) || inAny('over', word));
    if (!isBound && spoken.some((word) => COMPARED.has(word))) return true;
  }
  // A child is sent away: only a reply that says nothing beside the age makes anybody one.
  return (
    range.to < 18 && (age === undefined || spoken.some((word, at) => !isOfAge(word) && (at < age.from || at >= age.to)))
  );
}

const isOfAge = (word: string): boolean =>
  isUnit(word) ||
  (['ageFiller', 'filler', 'ageBefore', 'negators', 'under', 'about', 'yes', 'and', 'or', 'to'] as const).some((name) =>
    inAny(name, word),
  ) ||
  PLAIN.has(word);
const PLAIN = words(
  'than less younger older below only still yet between mam mniej mlodszy mlodsza niz jeszcze dopiero skonczone skonczylam skonczylem tylko jestem miedzy mindre yngre an inte fyllt mellan bara skonczonych ponizej ni under',
);

/** Time that is left, or that somebody has worked: no time that it has been so. */
const OTHER_TIME = new RegExp(
  [
    String.raw`\b(?:left|remaining|to go|until|till i|from now|kvar|aterstar|zostal\w*|pozostal\w*|do konca)\b`,
    String.raw`^(?:jeszcze|ytterligare|another|further)\b`,
    String.raw`\b(?:worked|working|work|works|employed|been) (?:there|here|for them|for this|for the|for my|in this|in the|in my|at this|at the|at my|as a|as an|with the|with this|with them)\b`,
    String.raw`\b(?:i|ive|have|been) (?:worked|employed)\b`,
    String.raw`\bin (?:this|the|my) (?:job|company|firm|post)\b`,
    String.raw`\b(?:w|na) (?:(?:tej|mojej|tym|moim) )?(?:firmie|etacie|stanowisku|zakladzie)\b`,
    String.raw`\b(?:pracuje|pracowal\w*|przepracowal\w*|zatrudnion\w*|zatrudnieni\w*|stazu)\b`,
    String.raw`\b(?:jobbat|jobbar|arbetat|arbetar|anstalld)\b|\bpa (?:foretaget|firman)\b`,
  ].join('|'),
  'u',
);
const NOT_WORKING =
  /\b(?:off|out of|without|not|havent|hasnt|dont|unable|stopped|sick|ill|nie|bez|choruje|chora|chory|zwolnieni\w*|inte|slutat|slutade|sjuk|sjukskriven|utan|ont|pain|hurt|hurts|boli|bol)\b/u;

/** Whether a length of time is one of something else. */
export const isOtherTime = (phrase: string): boolean => OTHER_TIME.test(phrase) && !NOT_WORKING.test(phrase);

const VICE = String.raw`(?:drink\w*|gambl\w*|smok\w*|using|betting|drugs|alcohol|taking|the drink|booze)`;
const VICE_PL = String.raw`(?:pic|piciem|picia|grac|graniem|palic|brac|cpac|alkohol\w*|hazard\w*|nalog\w*|narkotyk\w*)`;
const VICE_SV = '(?:dricka|dricker|spela|spelar|roka|knarka|anvanda|med alkohol|med droger|ta)';
const NOT_SO = new RegExp(
  [
    // Denied.
    String.raw`\b(?:is|are|its|was) (?:not|no) (?:a |an |the |my |any |really )?(?:problems?|issues?|trouble)\b`,
    String.raw`\b(?:isnt|arent) (?:a |an |the |my |really )?(?:problems?|issues?)\b`,
    String.raw`\b(?:doesnt|does not|dont|do not) (?:affect|concern|apply|bother)\b`,
    String.raw`(?<!\b(?:else|rest|otherwise|everything|all|im|i am)) (?:is|are) (?:fine|ok|okay|alright|all right|no problem)\b`,
    String.raw`\b(?:to|jest) nie (?:jest )?(?:moj )?problem\w*|\bnie (?:jest|sa) (?:dla mnie |moim |to )?problem\w*`,
    String.raw`\b(?:mnie|mi) nie dotycz\w*|\bnie dotyczy mnie\b|\bw porzadku\b`,
    String.raw`^mieszkanie mam\b|\bmam (?:mieszkanie|dach nad glowa)\b`,
    String.raw`\b(?:ar|det ar|ar det) (?:inget|inte nagot|inte ett|inga) problem\b|\b(?:galler|ror) inte mig\b|\bfungerar bra\b`,
    // Once, and not now.
    String.raw`\b(?:i|we|ive) used to (?!be able\b)`,
    String.raw`\b(?:stopped|quit|gave up|given up) ${VICE}`,
    String.raw`\b(?:but|and) not (?:any ?more|now|any longer|these days)\b|\bno longer (?:drink|gamble|smoke|use)\b`,
    String.raw`\b(?:przestal\w*|rzucil\w*|skonczyl\w* z|zerwal\w* z) (?:juz )?${VICE_PL}`,
    String.raw`\bkiedys (?:\w+ ){0,2}\w+l(?:em|am)\b|\b\w+l(?:em|am) kiedys\b|\b(?:byl\w* kiedys|kiedys byl\w*)\b|\bale juz nie\b|\bjuz nie (?:pije|gram|pale|biore)\b|\bnie (?:pije|gram|pale|biore) juz\b`,
    String.raw`\b(?:slutat|slutade) (?:att )?${VICE_SV}\b|\bmen inte langre\b|\bbrukade (?:jag )?(?:dricka|spela|roka|ha|ta)\b|\b(?:drack|spelade|hade) (?:forr|forut|tidigare)\b|\b(?:forr|forut) (?:drack|spelade|hade) jag\b`,
    // What work does to the head is no illness that lasts.
    String.raw`\bglow\w* (?:mnie |boli )*(?:od|przez|z) (?:tej |mojej )?(?:prac\w*|robot\w*|szef\w*)|\bheadaches? (?:from|because of|due to) (?:my |the )?(?:work|job|boss)\b|\bhuvudvark av (?:jobbet|arbetet|chefen)\b`,
  ].join('|'),
  'u',
);

const HERSELF =
  /\b(?:i|im|ive|me|myself|ja|mnie|mi|mna|sie|mam|jestem|jag|mig|care|caring|carer|opiek\w*|looking after|look after|vardar|hand om)\b/u;
const RELATIVE = new RegExp(
  String.raw`^(?:(?:its|it is|because|bo|to|for|yes|no|well|det ar) )?(?:(?:my|our|his|her|moj|moja|moje|nasz|nasza|min|mitt|mina|var|vart) )?(?:${[...SOMEBODY].join('|')}) (?:\w+ )?(?:has|have|had|is|are|drinks?|gambles?|smokes?|uses|takes|suffers|needs|cant|ma|maja|jest|pije|gra|pali|bierze|choruje|cierpi|har|ar|dricker|spelar|roker|tar|lider)\b`,
  'u',
);

const RELATIVES = /^(?:my )?(?:mums|moms|mothers|dads|fathers|wifes|husbands|sons|daughters|partners) (?!to\b)/u;

/** Whether a trouble is denied, long past, or somebody else's. "My husband hits me" is hers. */
export const isNotHers = (phrase: string): boolean =>
  NOT_SO.test(phrase) || ((RELATIVE.test(phrase) || RELATIVES.test(phrase)) && !HERSELF.test(phrase));

const END_OF_WORK = new RegExp(
  [
    String.raw`\b(?:want|wants|wish|like|love|plan|hope|need|chce|chcialabym|chcialbym|wole|vill|tanker|onskar|behover) (?:to |att )?(?:stop|quit|przestac|rzucic|sluta)\b`,
    String.raw`\b(?:stopped|quit|gave up|given up) ${VICE}`,
    String.raw`\b(?:przestal\w*|rzucil\w*) ${VICE_PL}`,
    String.raw`\b(?:slutat|slutade) (?:att )?${VICE_SV}\b`,
  ].join('|'),
  'u',
);

/** Work is to be stopped, or something else was: neither says that there is none. */
export const isNoEndOfWork = (phrase: string): boolean => END_OF_WORK.test(phrase);

const NO_WISH = new RegExp(
  [
    String.raw`\b(?:dont|do not|doesnt|does not|never|wont) (?:really |even |ever )?(?:want|wish|need|plan)(?: to)?(?: find| get| look for| have)? (?:a |any |to )?(?:work|job|jobs|working|employment)\b`,
    String.raw`\bnot (?:looking|searching) for (?:a |any )?(?:work|job|jobs|employment)\b`,
    String.raw`\bnie (?:chce|chcemy|chcialabym|chcialbym|zamierzam|mam zamiaru|potrzebuje|szukam)(?: juz| teraz)?(?: isc do| zadnej| szukac)? (?:pracowac|pracy|roboty|robic)\b`,
    String.raw`\b(?:vill|tanker|onskar|behover|ska) (?:verkligen |absolut )?(?:inte|ej|inget|aldrig) (?:langre )?(?:ha )?(?:nagot |ett )?(?:jobba|arbeta|jobb|arbete)\b`,
    String.raw`\b(?:soker|letar) (?:inte|inget|ej) (?:efter )?(?:nagot |ett )?(?:jobb|arbete)\b`,
  ].join('|'),
  'u',
);

/** Whether work is named as what is not wanted. */
export const isNoWish = (phrase: string): boolean => NO_WISH.test(phrase);
