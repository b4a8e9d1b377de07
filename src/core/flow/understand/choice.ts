/**
 * From what a person wrote to the options they meant.
 *
 * Readers are tried from the surest to the least sure, and each may stop the search with "unclear".
 * There is no last guess: what no reader is sure of is asked again.
 *
 * Read next: `overlap.ts` (sentences), `yes-no.ts`, `position.ts`, `quantity.ts`.
 */
import { LOCALES, type Locale } from '../../language/locale.ts';
import { type ChoiceAsked, chosen, type Heard, type OptionWords, unclear } from './asked.ts';
import { contentOf } from './content.ts';
import { isDoubtfulAge, isNoEndOfWork, isNotHers, isNoWish, isOtherTime } from './doubt.ts';
import { isDeniedElsewhere, isException } from './except.ts';
import { hasAnywhere, inAny, lengthAt, phraseSet, setOf } from './language-data.ts';
import { fold, spoken, type Word, wordsIn } from './normalise.ts';
import { type Overlap, overlapOf } from './overlap.ts';
import { hasSign, positionsIn } from './position.ts';
import { isYesOrNo, localesFrom, type Prepared, prepare } from './prepared.ts';
import { isUnit, mayLieIn, namesOfNumber, numberAt, quantityOptions } from './quantity.ts';
import { KIN } from './words/kin.ts';
import { isAnotherWordIn, isDismissal, isPlainYes, readYesNo, type YesNo } from './yes-no.ts';

/** A reply taken apart, and what it answers. */
export type Reply = {
  readonly folded: string;
  readonly words: readonly Word[];
  readonly phrase: string;
  readonly core: string;
  readonly locale: Locale;
  readonly asked: ChoiceAsked;
  readonly prepared: Prepared;
};

/**
 * The options of `asked` that `text` means, or that it is unclear.
 *
 * @param locale the language that is set; the other two are understood as well
 * @errors none: what cannot be read is unclear
 */
export function understandChoice(text: string, asked: ChoiceAsked, locale: Locale): Heard {
  return choiceOf(replyFrom(text, asked, locale));
}

/** What a reply means that was taken apart before. */
export function choiceOf(reply: Reply | undefined): Heard {
  if (reply === undefined) return unclear();
  if (isQuestion(reply)) return skipped(reply) ?? unclear();
  return bareNumber(reply) ?? wholePhrase(reply) ?? withoutDoubt(reply, withoutExceptions(reply, partly(reply)));
}

/** Options that are answers of their own, and speak of nothing that may be denied or past. */
const SAYS_NOTHING = new Set(['skip', 'none', 'not_sure', 'dont_know', 'maybe', 'other']);

/** A reading, unless what was named is denied, or said of another time or another person. */
const withoutDoubt = (reply: Reply, heard: Heard): Heard =>
  heard.kind === 'understood' && isDoubted(reply, heard.codes) ? unclear() : heard;

function isDoubted(reply: Reply, codes: readonly string[]): boolean {
  const { asked, words, folded, phrase } = reply;
  const named = codes.filter((code) => !SAYS_NOTHING.has(code));
  if (named.length === 0) return false;
  if (asked.byQuestion === true) return isNoWish(phrase);
  if (asked.options.some(({ range }) => range !== undefined)) {
    if (byPlace(reply) !== undefined) return false;
    const ages = asked.options.some(({ range }) => range?.unit === 'years');
    return ages ? named.some((code) => isDoubtfulAge(words, folded, asked, code)) : isOtherTime(phrase);
  }
  if (asked.many) return asked.options.some(({ code }) => code === 'none') && isNotHers(phrase);
  return named.includes('out') && isNoEndOfWork(phrase);
}

/** Nothing is taken from a reply that takes something away, or denies it in another language than the one set. */
function withoutExceptions({ words, prepared, asked, locale }: Reply, heard: Heard): Heard {
  if (heard.kind === 'unclear') return heard;
  const taken = heard.codes.map((code) => asked.options.findIndex((option) => option.code === code));
  const named = taken.filter((at) => !ANSWERS.has(asked.options[at]?.code ?? ''));
  return isException(words, prepared) || isDeniedElsewhere(words, named, prepared, locale) ? unclear() : heard;
}

/** What may be answered by a denial as such. */
const ANSWERS = new Set(['no', 'none', 'skip', 'not_sure', 'dont_know']);

/** What a reply means that is no name by itself. */
function partly(reply: Reply): Heard {
  return byParts(reply) ?? byAmountOrPlace(reply) ?? skipped(reply) ?? general(reply) ?? byMeaning(reply);
}

/** What `text` means when the whole of it is what an option is called; `undefined` when it is not. */
export function wholeReply(text: string, asked: ChoiceAsked, locale: Locale): Heard | undefined {
  return wholeOf(replyFrom(text, asked, locale));
}

/** The same of a reply that was taken apart before. */
export const wholeOf = (reply: Reply | undefined): Heard | undefined =>
  reply === undefined || isQuestion(reply) ? undefined : (bareNumber(reply) ?? wholePhrase(reply));

/** Said before a number that is a place in the list. */
const PLACES = new Set(
  'option options number num nr no opcja opcje opcji numer alternativ alternativet nummer punkt pkt pozycja pozycje svar answer odpowiedz point line'.split(
    ' ',
  ),
);

/**
 * A number by itself where options stand for numbers: it may be an amount, or a place in the list. It is taken when both
 * mean one option, or when it can only be the one of them; "the first", "option 1" and "1)" are places.
 */
function bareNumber({ folded, words, phrase, asked, prepared }: Reply): Heard | undefined {
  if (asked.unlisted === true) return undefined;
  const spokenOf = words.map((word) => word.text);
  if (/[#():°]/u.test(folded) || hasSign(folded) || spokenOf.some((word) => PLACES.has(word) || isUnit(word)))
    return undefined;
  const list = spokenOf.filter((word) => !inAny('pointing', word) && !inAny('filler', word));
  const said = numberAt(list, 0);
  if (said === undefined || said.length !== list.length) return undefined;
  // "One" where an option is called so is that option.
  const named = LOCALES.flatMap((locale) => prepared[locale].exact.get(list.join(' ')) ?? []);
  if (!/\d/u.test(phrase) && named.length > 0) return chosenAt(named, { asked, many: false });
  const ranges = asked.options.flatMap(({ range }, at) => (range === undefined ? [] : [{ range, at }]));
  const amounts = new Set([
    ...ranges.flatMap(({ range, at }) => (mayLieIn(said.value, range) ? [at] : [])),
    ...LOCALES.flatMap((locale) =>
      [phrase, ...namesOfNumber(said.value)].flatMap((name) => prepared[locale].exact.get(name) ?? []),
    ),
  ]);
  if (amounts.size === 0) return undefined;
  const isInList = Number.isInteger(said.value) && said.value >= 1 && said.value <= asked.options.length;
  const ages = ranges.some(({ range }) => range.unit === 'years');
  // "1" may be the first option: nobody is made a child, and sent away, by a number that no writer's age can be.
  if (ages && (said.value < 10 || said.value > 110)) return unclear();
  return chosenAt([...amounts, ...(isInList ? [said.value - 1] : [])], { asked, many: false });
}

/** Takes a reply apart; `undefined` when there are no words in it, or far too many. */
export function replyFrom(text: string, asked: ChoiceAsked, locale: Locale): Reply | undefined {
  const folded = fold(text);
  const words = wordsIn(folded);
  if (words.length === 0 || words.length > 200) return undefined;
  return {
    folded,
    words,
    phrase: spoken(words),
    core: withoutFiller(words),
    locale,
    asked,
    prepared: prepare(asked.options),
  };
}

/** The reply equals something an option is called, polite words aside. */
function wholePhrase({ words, phrase, core, locale, asked, prepared }: Reply): Heard | undefined {
  if (locale === 'pl' && core === 'no') return undefined;
  for (const own of localesFrom(locale)) {
    const holders =
      prepared[own].exact.get(phrase) ?? prepared[own].exact.get(core) ?? prepared[own].exact.get(withoutNow(core));
    if (holders === undefined || (own !== locale && meansElse(core, locale))) continue;
    // "traning" is a slip of "training" in English, though Swedish people train with it.
    if (own !== locale && overlapOf(words, prepared[locale], locale, asked.many).options.length > 0) continue;
    return chosenAt(holders, { asked, many: false });
  }
  return undefined;
}

/** "Nobody right now" is nobody; "not now" is more than a no, so nothing is cut after one. */
function withoutNow(core: string): string {
  const [, said] =
    /^(.+?) (?:right now|at present|at the moment|currently|just nu|for tillfallet|for narvarande|teraz|obecnie|w tej chwili|na razie)$/u.exec(
      core,
    ) ?? [];
  return said === undefined || isYesOrNo(said) ? core : said;
}

/** Short words mean different things in different languages: "no", "ja", "to". */
const meansElse = (phrase: string, locale: Locale): boolean =>
  isAnotherWordIn(locale, phrase) ||
  (['yes', 'no', 'hedge', 'empty'] as const).some((name) => phrase !== 'me' && setOf(locale, name).has(phrase));

function chosenAt(
  found: readonly number[],
  { asked, many }: { readonly asked: ChoiceAsked; readonly many: boolean },
): Heard {
  const codes = codesAt([...new Set(found)], asked);
  return codes.length > 1 && !many ? unclear(codes) : chosen(codes, asked);
}

function withoutFiller(words: readonly Word[]): string {
  const list = words.map((word) => word.text);
  // Nothing is cut from a doubtful reply: "nie bardzo" is not "nie".
  if (hasAnywhere(list, (phrase) => phrase.includes(' ') && inAny('hedge', phrase))) return list.join(' ');
  const isFiller = (phrase: string): boolean =>
    phrase !== 'no' && phrase !== 'i' && phrase !== 'a' && inAny('filler', phrase);
  let from = 0;
  let to = list.length;
  for (
    let length = lengthAt(list, from, isFiller);
    length > 0 && from + length < to;
    length = lengthAt(list, from, isFiller)
  )
    from += length;
  while (to - 1 > from && isFiller(list[to - 1] ?? '')) to -= 1;
  return list.slice(from, to).join(' ');
}

/** A question back to us, unless it is a request put politely ("can you call me?"). */
function isQuestion({ folded, words, phrase, locale, asked }: Reply): boolean {
  const list = words.map((word) => word.text);
  if (asked.byQuestion === true && !ABOUT_US.test(phrase)) return false;
  const starts = (name: 'questionStarts' | 'requestStarts' | 'yes'): boolean =>
    localesFrom(locale).some((own) => lengthAt(list, 0, (candidate) => setOf(own, name).has(candidate)) > 0);
  if (starts('requestStarts')) return false;
  if (/\?\s*$/u.test(folded)) return !(inAny('yes', phrase) && list.length > 1);
  return (
    setOf(locale, 'questionStarts').size > 0 && startsQuestion(list, locale) && !starts('yes') && !inAny('yes', phrase)
  );
}

/** Where a question may name what she looks for, these ask about us or about time: "what is WorkWell?" */
const ABOUT_US =
  /^(?:what|whats|who|whos|why|when|which|how (?:long|much|many)|is (?:this|that|it)|are you|do i have to|co to|co jest|czym|kto|dlaczego|czemu|po co|kiedy|ile|czy (?:to|jestes|jest to|musze)|vad|vadda|vem|varfor|nar|hur (?:lange|mycket|manga)|ar (?:det|du|ni)|maste jag)\b/u;

const startsQuestion = (list: readonly string[], locale: Locale): boolean =>
  lengthAt(list, 0, (candidate) => setOf(locale, 'questionStarts').has(candidate)) > 0;

/** Where options stand for quantities, a quantity with its unit comes before a place in the list. */
function byAmountOrPlace(reply: Reply): Heard | undefined {
  const ages = reply.asked.options.some(({ range }) => range?.unit === 'years');
  return ages ? (byPlace(reply) ?? byQuantity(reply)) : (byQuantity(reply) ?? byPlace(reply));
}

function byPlace({ folded, words, asked }: Reply): Heard | undefined {
  if (asked.unlisted === true) return undefined;
  const named = positionsIn(
    folded,
    words.map((word) => word.text),
    asked.options.length,
  );
  if (named === undefined) return undefined;
  return chosenAt(named, { asked, many: asked.many });
}

function byQuantity({ words, asked, locale }: Reply): Heard | undefined {
  const places = quantityOptions(words, asked.options, locale);
  return places === undefined ? undefined : places.length === 0 ? unclear() : chosenAt(places, { asked, many: false });
}

/** Said after an option, these close the list and choose nothing: "transport and nothing else". */
const CLOSING = phraseSet(['nothing else', 'nothing more', 'nic wiecej', 'nic innego', 'inget annat', 'inget mer']);

/**
 * Options named one by one, each in a part of its own: "debts, training", "send it or change it".
 * Where one is asked, two are unclear; so is "none of these" beside anything else.
 */
function byParts(reply: Reply): Heard | undefined {
  const parts = partsOf(reply.words, reply.locale);
  if (parts.length < 2) return undefined;
  const { asked } = reply;
  const read = parts.map((part) => namedIn(part, reply));
  const named = [...new Set(read.flatMap((codes) => codes ?? []))];
  const known = read.every((codes) => codes !== undefined);
  const vague = asked.many ? parts.flatMap((part) => sharedBy(part, reply)) : [];
  if (named.length > 0 && vague.length > 0) return unclear([...new Set([...named, ...vague])]);
  if (named.length < 2) return known && named.length === 1 ? chosen(named, asked) : undefined;
  if (!asked.many || named.some((code) => asked.exclusive.includes(code))) return unclear(named);
  return known ? chosen(named, asked) : undefined;
}

/** The reply cut at its punctuation and at "and", "or" and "but". */
function partsOf(words: readonly Word[], locale: Locale): readonly (readonly Word[])[] {
  const parts: Word[][] = [];
  let open = false;
  words.forEach((word, at) => {
    if (setOf(locale, 'and').has(word.text) || setOf(locale, 'or').has(word.text) || BUT.has(word.text)) {
      open = false;
      return;
    }
    const last = parts.at(-1);
    if (open && last !== undefined && words[at - 1]?.clause === word.clause) last.push(word);
    else parts.push([word]);
    open = true;
  });
  return parts;
}

const BUT = new Set(['but', 'ale', 'lecz', 'men', 'fast']);

/** The options that a part of a reply is nothing but a name of; `undefined` when it says anything else. */
function namedIn(part: readonly Word[], { asked, locale, prepared }: Reply): readonly string[] | undefined {
  const phrase = spoken(part);
  const core = withoutFiller(part);
  // A yes or a no is read with the whole reply.
  if (isYesOrNo(core)) return undefined;
  if (inAny('filler', core) || CLOSING.has(phrase)) return [];
  const says = (name: 'none' | 'skip' | 'notSure'): boolean => inAny(name, phrase) || inAny(name, core);
  const apart = says('none')
    ? codeOf(asked, 'none')
    : says('skip')
      ? codeOf(asked, 'skip')
      : says('notSure')
        ? codeOf(asked, 'not_sure', 'dont_know')
        : undefined;
  if (apart !== undefined) return [apart];
  for (const own of localesFrom(locale)) {
    const holders = prepared[own].exact.get(phrase) ?? prepared[own].exact.get(core);
    if (holders === undefined || (own !== locale && meansElse(core, locale))) continue;
    return holders.length === 1 ? codesAt(holders, asked) : undefined;
  }
  if (asked.options.some(({ range }) => range !== undefined)) return undefined;
  const { options, sure, whole } = overlapOf(part, prepared[locale], locale, asked.many);
  return options.length === 1 && sure && whole ? codesAt(options, asked) : undefined;
}

/** The options that share a name, when a part is nothing but that name: "training and a job". */
function sharedBy(part: readonly Word[], { asked, locale, prepared }: Reply): readonly string[] {
  const holders = prepared[locale].exact.get(withoutFiller(part)) ?? [];
  return holders.length > 1 ? codesAt(holders, asked) : [];
}

const codesAt = (places: readonly number[], asked: ChoiceAsked): readonly string[] =>
  places.flatMap((place) => asked.options[place]?.code ?? []);

const codeOf = (asked: ChoiceAsked, ...codes: readonly string[]): string | undefined =>
  codes.find((code) => asked.options.some((option) => option.code === code));

function skipped({ phrase, core, asked }: Reply): Heard | undefined {
  if (!inAny('skip', phrase) && !inAny('skip', core)) return undefined;
  const skip = codeOf(asked, 'skip');
  return skip === undefined ? unclear() : chosen([skip], asked);
}

/** "Maybe", where that is an answer. */
const PERHAPS = phraseSet(
  'maybe|perhaps|possibly|probably|could be|might be|i think so|think so|i guess so|sort of|kind of|kinda|moze|byc moze|chyba|chyba tak|raczej|raczej tak|mozliwe|prawdopodobnie|tak jakby|wydaje mi sie|kanske|mojligen|mojligtvis|troligen|troligtvis|formodligen|jag tror det|tror det|typ'.split(
    '|',
  ),
);

/** "None", "all", "not sure": words that mean the same whatever was asked. */
function general({ phrase, core, asked, words, locale }: Reply): Heard | undefined {
  const says = (name: 'none' | 'all' | 'notSure'): boolean => inAny(name, phrase) || inAny(name, core);
  if (says('notSure')) {
    const unsure = codeOf(asked, 'not_sure', 'dont_know', 'maybe');
    return unsure === undefined ? unclear() : chosen([unsure], asked);
  }
  const maybe = codeOf(asked, 'maybe');
  if (maybe !== undefined && (PERHAPS.has(phrase) || PERHAPS.has(core))) return chosen([maybe], asked);
  if (says('none')) {
    const none = codeOf(asked, 'none');
    return none === undefined ? undefined : chosen([none], asked);
  }
  if (says('all')) {
    const open = asked.options.map((option) => option.code).filter((code) => !asked.exclusive.includes(code));
    return asked.many ? chosen(open, asked) : unclear();
  }
  const list = words.map((word) => word.text);
  return list.length <= 3 &&
    list.every((word) => setOf(locale, 'hedge').has(word)) &&
    !list.some((word) => word === 'if')
    ? (hedged(asked) ?? unclear())
    : undefined;
}

const hedged = (asked: ChoiceAsked): Heard | undefined =>
  codeOf(asked, 'maybe_later') === undefined ? undefined : unclear(['maybe_later']);

const isNo = ({ code, alsoSaid }: OptionWords): boolean =>
  code === 'no' || alsoSaid.en.some((said) => /^=?no$/u.test(said));
const isYes = ({ code, alsoSaid }: OptionWords): boolean =>
  code === 'yes' || code === 'agree' || code.startsWith('yes_') || alsoSaid.en.some((said) => /^=?yes$/u.test(said));

/** Sentences, with a yes or a no in front of them or not. */
function byMeaning(reply: Reply): Heard {
  const { words, locale, asked } = reply;
  const first = readYesNo(words, locale);
  const said = first.answer === 'none' ? atTheEnd(words, locale) : first;
  const spokenOf = bySentence(reply);
  const yes = asked.options.filter(isYes).map((option) => option.code);
  const no = asked.options.find(isNo)?.code ?? (yes.length === 0 ? codeOf(asked, 'none') : undefined);
  // "Fine, go away" is no consent; "no, go away" is a no.
  if (yes.length > 0 && said.answer !== 'no' && isDismissal(words) && !leavesYes(spokenOf, yes))
    return unclear([...yes, ...(no === undefined ? [] : [no])]);
  if (said.answer === 'none') {
    // "He knows but does not agree" speaks of knowing: no yes is taken from a reply that denies or adds something.
    const doubtful =
      spokenOf?.kind === 'understood' &&
      spokenOf.codes.some((code) => yes.includes(code)) &&
      (deniesMore(reply) || addsMore(reply));
    return doubtful ? unclear([...yes, ...(no === undefined ? [] : [no])]) : (spokenOf ?? unclear());
  }
  if (said.answer === 'mixed') {
    if (yes.length === 0) return spokenOf ?? unclear();
    if (said.refuses && no !== undefined && spokenOf?.kind === 'understood' && spokenOf.codes.join() === no)
      return spokenOf;
    return mixed(said.said ? undefined : spokenOf, [...yes, ...(no === undefined ? [] : [no])]);
  }
  // "Fine, bananas": a yes that goes on about what nobody here knows is asked again.
  if (said.answer === 'yes' && yes.length === 1 && isOfFact(asked) && isOfSomebodyElse(said.rest, locale))
    return unclear(yes);
  if (said.answer === 'yes' && yes.length === 1 && saysMore(said.rest) && !isFactTold(reply)) {
    if (bySentence({ ...reply, words: said.rest }) === undefined) return unclear(yes);
  }
  return withYesNo(said, spokenOf, said.answer === 'yes' ? yes : no === undefined ? [] : [no], asked);
}

/** A question where one may say that one does not know asks for no consent. */
const isOfFact = (asked: ChoiceAsked): boolean => codeOf(asked, 'not_sure', 'dont_know', 'maybe') !== undefined;

/**
 * "Yes, epilepsy", "tak, od 2015": a plain yes, and what there is to say about it. Only at a question of fact: a consent is
 * never taken from a yes that goes on.
 */
const isFactTold = ({ words, asked }: Reply): boolean =>
  isOfFact(asked) && isPlainYes(words[0]?.text ?? '') && !isDismissal(words);

/** Whether what follows a yes is said of somebody else. */
const isOfSomebodyElse = (rest: readonly Word[], locale: Locale): boolean =>
  rest.some(({ text }) => localesFrom(locale).some((own) => SOMEBODY_ELSE[own].has(text)));

/** Who else may have what was asked about. */
const somebodyElse = (locale: Locale): ReadonlySet<string> => new Set([...KIN[locale].family, ...KIN[locale].around]);
const SOMEBODY_ELSE: { readonly [L in Locale]: ReadonlySet<string> } = {
  en: somebodyElse('en'),
  pl: somebodyElse('pl'),
  sv: somebodyElse('sv'),
};

/** Whether what was named is plainly not one of the yes options. */
const leavesYes = (spokenOf: Heard | undefined, yes: readonly string[]): boolean =>
  spokenOf?.kind === 'understood' && !spokenOf.codes.some((code) => yes.includes(code));

/** A yes or a no that is the last thing said: "I want to talk to a person, no, wait, yes". */
function atTheEnd(words: readonly Word[], locale: Locale): YesNo {
  const clause = words.at(-1)?.clause ?? 0;
  const last = readYesNo(
    words.filter((word) => word.clause === clause),
    locale,
  );
  return clause > 0 && last.whole ? { ...last, whole: false } : { ...last, answer: 'none' };
}

/** An answer in doubt about yes and no may still plainly name an option that is neither. */
function mixed(spokenOf: Heard | undefined, yesOrNo: readonly string[]): Heard {
  const plain = spokenOf?.kind === 'understood' && !spokenOf.codes.some((code) => yesOrNo.includes(code));
  return plain ? spokenOf : unclear(yesOrNo);
}

function withYesNo(said: YesNo, spokenOf: Heard | undefined, targets: readonly string[], asked: ChoiceAsked): Heard {
  const [target] = targets;
  if (target === undefined)
    return said.answer === 'yes' && spokenOf !== undefined
      ? spokenOf
      : spokenOf?.kind === 'understood' && !said.whole
        ? spokenOf
        : unclear();
  if (targets.length > 1)
    return spokenOf?.kind === 'understood' && spokenOf.codes.every((code) => targets.includes(code))
      ? spokenOf
      : unclear(targets);
  if (spokenOf === undefined || said.whole) return chosen([target], asked);
  const others = spokenOf.kind === 'understood' ? spokenOf.codes : spokenOf.between;
  return others.every((code) => code === target) ? chosen([target], asked) : unclear([...new Set([target, ...others])]);
}

/** Whether something meaningful is said, whatever the language. */
const saysMore = (rest: readonly Word[]): boolean =>
  localesFrom('en').every((locale) =>
    contentOf(rest, locale, NONE_RESCUED).some(({ word }) => !inAny('filler', word) && !inAny('yes', word)),
  );
const NONE_RESCUED: ReadonlySet<string> = new Set();

/** The options that clauses of the reply name word for word, each by a name no other option has. */
function namedByClauses(words: readonly Word[], prepared: Prepared, locale: Locale): readonly number[] {
  const holders = clausesOf(words).map((clause) => prepared[locale].exact.get(clause) ?? []);
  return [...new Set(holders.filter((places) => places.length === 1).flat())];
}

/** The reply cut at its punctuation, when there is any. */
function clausesOf(words: readonly Word[]): readonly string[] {
  const clauses = [...new Set(words.map((word) => word.clause))];
  if (clauses.length < 2) return [];
  return clauses.map((clause) => spoken(words.filter((word) => word.clause === clause)));
}

/** Whether the reply denies or limits something that none of the phrases it was recognised by denies. */
function deniesMore({ words, locale, asked, prepared }: Reply): boolean {
  const denies = words.some(
    ({ text }) =>
      setOf(locale, 'negators').has(text) ||
      setOf(locale, 'contrast').has(text) ||
      (text !== 'na' && text !== 'tyvarr' && setOf(locale, 'no').has(text)),
  );
  return denies && !overlapOf(words, prepared[locale], locale, asked.many).denies;
}

/** Whether "and" joins more to it: parts that are all names were taken by `byParts`, so some part of this reply is not. */
const addsMore = ({ words, locale }: Reply): boolean =>
  words.some(({ text }, at) => at > 0 && at < words.length - 1 && setOf(locale, 'and').has(text));

/** The options a sentence names, in the language set or, failing that, in exactly one other. */
function bySentence({ words, locale, asked, prepared }: Reply): Heard | undefined {
  const read = (each: Locale) => overlapOf(words, prepared[each], each, asked.many);
  const own = read(locale);
  // A denial in the language set would not be seen by the eyes of another language.
  const denied =
    words.some((word) => setOf(locale, 'negators').has(word.text)) ||
    (words.length > 1 && words.at(-1)?.text === 'nej');
  // Where almost anything may be named, another language needs more of the reply than one word that looks alike.
  const isHeard = ({ options, half }: Overlap): boolean => options.length > 0 && (half || asked.byQuestion !== true);
  const others = own.options.length > 0 || denied ? [] : localesFrom(locale).slice(1).map(read);
  const heard = own.options.length > 0 ? [own] : others.filter(isHeard);
  if (heard.length === 0) return undefined;
  const codes = [
    ...new Set(heard.flatMap(({ options }) => options.flatMap((place) => asked.options[place]?.code ?? []))),
  ];
  // Whoever doubts how to begin still says what she looks for.
  const isTaken = ({ sure, named }: Overlap): boolean => (asked.byQuestion === true ? named : sure);
  const agree = heard.every((one) => isTaken(one) && one.options.join() === heard[0]?.options.join());
  // An option that a clause names word for word is never lost to a longer phrase spread over the reply.
  const named = namedByClauses(words, prepared, locale);
  const all = [...new Set([...codes, ...named.flatMap((place) => asked.options[place]?.code ?? [])])];
  const meant = asked.byQuestion === true && all.length > 1 ? all.filter((code) => code !== 'not_sure') : all;
  return agree ? chosen(meant, asked) : unclear(meant);
}
