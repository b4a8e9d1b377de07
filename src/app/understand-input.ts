/**
 * From what arrived (a button, words, a command) to what it means for the flow.
 *
 * Danger is looked for first, in every text, whatever is being asked. Words that are not understood
 * for certain are `unclear`: nothing is guessed.
 */
import type { ChatInput } from '../contract/chat.ts';
import { areaFromPostcode, ELSEWHERE } from '../core/directory/areas.ts';
import { withinId } from '../core/flow/compile.ts';
import type { Conversation, Input } from '../core/flow/conversation.ts';
import { isPicked, isQuestion, type Node } from '../core/flow/node.ts';
import { nodeAt, optionsAt } from '../core/flow/step.ts';
import type { ChoiceAsked, OptionWords } from '../core/flow/understand/asked.ts';
import { wholeReply } from '../core/flow/understand/choice.ts';
import { commandWords, isPerhapsStop, understandCommand } from '../core/flow/understand/command.ts';
import { isCourtesy, isGreeting } from '../core/flow/understand/courtesy.ts';
import { understandDate } from '../core/flow/understand/date.ts';
import { understandEmail } from '../core/flow/understand/email.ts';
import { hear } from '../core/flow/understand/hear.ts';
import { languageOf } from '../core/flow/understand/language-of.ts';
import { understandName } from '../core/flow/understand/name.ts';
import { understandNumber } from '../core/flow/understand/number.ts';
import { COUNTRIES, understandPhone } from '../core/flow/understand/phone.ts';
import {
  isPostcodeOfHome,
  type PlaceAsked,
  plainNames,
  saysNotSure,
  saysOrigin,
  understandPlace,
} from '../core/flow/understand/place.ts';
import { understandPostcode } from '../core/flow/understand/postcode.ts';
import { understandText } from '../core/flow/understand/text.ts';
import { inAll, LOCALES, type Locale } from '../core/language/locale.ts';
import type { Explained } from '../core/safety/classify.ts';
import type { Door, Programme } from './app.ts';
import {
  besideAsked,
  besidePostcode,
  COUNTRY,
  hasNationalPostcode,
  isHalfPostcode,
  offeredAsked,
  outsideOf,
  placesInput,
  postcodeInput,
  unsurePlaceInput,
} from './hear-place.ts';
import { anyWishAsked, phrasesIn, wishesAsked, wishesFor, wishWords } from './hear-wish.ts';
import { besideLabel, optionLabel, readsPostcodes, type Wording } from './wording.ts';

/** What a channel can bring: an input of the chat API, a kind of message that is not taken, or the referral of a link that asked her. */
export type Arrived = ChatInput | { readonly unsupported: string } | { readonly confirm: string };

/** How much of a message to staff is kept. */
const MAX_MESSAGE_CHARS = 2000;

const unclear = (why: string): Input => ({ kind: 'unclear', between: [], why });
type Command = Exclude<ReturnType<typeof understandCommand>, undefined>;
const commandInput = (command: Command): Input =>
  typeof command === 'string' ? { kind: 'command', command } : { kind: 'language', language: command.language };

/** What `arrived`, whose words say `{ danger, because }`, means where the conversation stands. */
export function understandInput(
  wording: Wording,
  programme: Programme,
  conversation: Conversation,
  arrived: Arrived,
  { danger, because }: Explained,
): Input {
  if ('confirm' in arrived) return { kind: 'confirm', referral: arrived.confirm };
  if ('unsupported' in arrived) return { kind: 'unsupported', what: arrived.unsupported };
  if ('command' in arrived) {
    const { command } = arrived;
    if (typeof command === 'string') return { kind: 'command', command };
    if ('edit' in command) return { kind: 'edit', step: command.edit };
    if ('language' in command) return { kind: 'language', language: command.language };
    return { kind: 'danger', severity: 'crisis' };
  }
  if ('choice' in arrived) return { kind: 'answer', codes: [arrived.choice] };
  if ('choices' in arrived) return { kind: 'answer', codes: arrived.choices };

  if (danger !== 'crisis' && isCallForHelp(wording, arrived.text)) return { kind: 'danger', severity: 'crisis' };
  // A bare "help" is both a worry and a command: the command's answer names the emergency number too.
  if (danger === 'concern' && understandCommand(arrived.text) === 'help') return { kind: 'command', command: 'help' };
  if (danger === 'crisis' || (danger === 'concern' && !isOffered(wording, programme, conversation, arrived.text)))
    return {
      kind: 'danger',
      severity: danger,
      violence: because.some((group) => /violence|threat/.test(group)),
      ...spokenIn(programme, conversation, because),
      ...callBackIn(programme, conversation, arrived.text),
    };
  return understandText_(wording, programme, conversation, arrived.text);
}

/** Whether a message is, word for word, an answer that we offer here: what we put into her mouth is no cause for worry. */
function isOffered(wording: Wording, { flow }: Programme, conversation: Conversation, written: string): boolean {
  const node = nodeAt(flow, conversation);
  if (conversation.place.mode !== 'talk' || !isPicked(node)) return false;
  const plain = (text: string): string => text.trim().toLowerCase();
  return node.options.some(({ code }) =>
    LOCALES.some((locale) => plain(optionLabel(wording, node, code, locale)) === plain(written)),
  );
}

/** Whether what was written is the name of the button *I need help now*: where there is none to press, it is written. */
function isCallForHelp({ words }: Wording, written: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, '')
      .trim();
  return LOCALES.some((locale) => plain(words.say(locale, 'chat:commands.danger')) === plain(written));
}

/** The language of words that showed danger, while no language was chosen: the card should not speak another. */
function spokenIn(programme: Programme, conversation: Conversation, because: readonly string[]): { language?: Locale } {
  if (conversation.place.mode !== 'talk' || !nodeAt(programme.flow, conversation).setsLanguage) return {};
  const language = LOCALES.find((locale) => because.some((group) => group.startsWith(`${locale}.`)));
  return language === undefined ? {} : { language };
}

/** The number to call, when the words beside it say that she is still in danger. */
function callBackIn(programme: Programme, { place }: Conversation, written: string): { callBack?: string } {
  const phone = place.mode === 'danger_called' ? understandPhone(written, programme.definition.country) : undefined;
  return phone?.ok ? { callBack: phone.value.grouped } : {};
}

function understandText_(wording: Wording, programme: Programme, conversation: Conversation, written: string): Input {
  const { language } = conversation;
  const node = nodeAt(programme.flow, conversation);
  const beside = conversation.place.mode !== 'talk';
  const toStaff = messageInput(wording, conversation, node, written);
  if (toStaff !== undefined) return toStaff;
  const { door } = programme;
  if (!beside && node.kind === 'area' && door !== undefined)
    return withWish(
      wording,
      door.of,
      conversation,
      written,
      doorInput(wording, programme, door.of, conversation, written),
    );
  if (!beside && (node.kind === 'area' || node.within !== undefined)) {
    const postcode = node.kind === 'area' ? areaInput(programme, node, written) : undefined;
    return postcode ?? placeInput(wording, programme, conversation, node, written);
  }
  if (!beside) {
    const reached = contactInput(programme, node, written);
    if (reached !== undefined) return reached;
  }
  if (beside || isPicked(node)) {
    const phone =
      conversation.place.mode === 'danger_called' ? understandPhone(written, programme.definition.country) : undefined;
    if (phone?.ok) return { kind: 'answer', text: phone.value.grouped };
    const heard = hear(written, choiceAsked(wording, conversation, node), language);
    if (heard.kind === 'choice') return { kind: 'answer', codes: heard.codes };
    if (heard.kind === 'command') return commandInput(heard.command);
    const spoken = !beside && node.setsLanguage ? languageOf(written, commonWords(wording)) : undefined;
    if (spoken !== undefined && heard.between.length === 0) return { kind: 'language', language: spoken };
    if (heard.between.length === 0 && !beside && node.optional && saysNotSure(written)) return unclear('not_known');
    const why = heard.mayStop ? 'stop_which' : heard.between.length > 1 ? 'between' : 'unclear';
    return { kind: 'unclear', between: heard.between, why };
  }
  const command = understandCommand(written);
  if (command !== undefined) return commandInput(command);
  if (node.optional && isSkip(wording, node, written, language)) return { kind: 'answer', codes: ['skip'] };
  if (isPerhapsStop(commandWords(written))) return unclear('stop_which');
  return writtenInput(programme, node, written, language);
}

/** Words of each language that people write first, read once. */
const wordsOfLanguages = new WeakMap<Wording['words'], Record<Locale, ReadonlySet<string>>>();

function commonWords({ words }: Wording): Record<Locale, ReadonlySet<string>> {
  const known = wordsOfLanguages.get(words) ?? inAll((locale) => wishWords(words, locale));
  wordsOfLanguages.set(words, known);
  return known;
}

/** The same of all three at once, read once as well. */
const commonOfAll = new WeakMap<Wording['words'], ReadonlySet<string>>();

function allCommonWords(wording: Wording): ReadonlySet<string> {
  const known = commonOfAll.get(wording.words);
  if (known !== undefined) return known;
  const made = new Set(Object.values(commonWords(wording)).flatMap((words) => [...words]));
  commonOfAll.set(wording.words, made);
  return made;
}

/** A reply of more words than any option has is a message, whatever it speaks of. */
const MOST_OPTION_WORDS = 9;

/** What is written to staff: after everything was sent, or where she is asked what is new. `undefined`: it is read like an ordinary reply. */
function messageInput(wording: Wording, conversation: Conversation, node: Node, written: string): Input | undefined {
  const { mode } = conversation.place;
  const isAsked = mode === 'writing' || mode === 'sent_before' || mode === 'mine';
  const isAfter = mode === 'talk' && !isQuestion(node);
  if (conversation.referral === undefined || !(isAsked || isAfter)) return undefined;
  const text = understandText(written, MAX_MESSAGE_CHARS);
  if (!text.ok) return undefined;
  if (isCourtesy(written)) return { kind: 'courtesy', text: text.value };
  const command = understandCommand(written);
  if (!isAsked || command !== undefined) return undefined;
  const code = optionNamed(wording, conversation, written);
  if (code !== undefined) return { kind: 'answer', codes: [code] };
  if (mode !== 'writing' && isAsked && written.trim().split(/\s+/).length <= MOST_OPTION_WORDS) {
    const heard = hear(written, choiceAsked(wording, conversation, node), conversation.language);
    if (heard.kind !== 'unclear' || heard.between.length > 1) return undefined;
  }
  return { kind: 'answer', text: text.value };
}

/** The option whose label, or place in the list, is the whole of what was written. */
function optionNamed(wording: Wording, conversation: Conversation, written: string): string | undefined {
  const { mode } = conversation.place;
  const said = written.trim().toLowerCase();
  return optionsAt(wording.flow, conversation).find(({ code }, at) =>
    [String(at + 1), ...LOCALES.map((locale) => besideLabel(wording, mode, code, locale).toLowerCase())].includes(said),
  )?.code;
}

/** Questions as they were put before, by flow and by what was offered: their words are read and prepared once. */
const putBefore = new WeakMap<Wording['flow'], Map<string, ChoiceAsked>>();

function askedOnce(flow: Wording['flow'], key: string, make: () => ChoiceAsked): ChoiceAsked {
  const known = putBefore.get(flow) ?? new Map<string, ChoiceAsked>();
  putBefore.set(flow, known);
  const asked = known.get(key) ?? make();
  known.set(key, asked);
  return asked;
}

/** The words for every option that is offered now, in all three languages. */
function choiceAsked(wording: Wording, conversation: Conversation, node: Node): ChoiceAsked {
  const { mode } = conversation.place;
  const open = optionsAt(wording.flow, conversation);
  const key = [mode, node.id, ...open.map(({ code }) => code)].join(' ');
  return askedOnce(wording.flow, key, () => askedFrom(wording, mode, node, open));
}

function askedFrom(wording: Wording, mode: string, node: Node, open: ReturnType<typeof optionsAt>): ChoiceAsked {
  const brings = (code: string): boolean => node.brought?.includes(code) === true;
  const wishes = (code: string, locale: Locale): readonly string[] => {
    const programme = wording.door?.of.programmes.get(code);
    return programme === undefined ? [] : wishesFor(wording.words, programme.definition, locale);
  };
  const isArea = mode === 'talk' && wording.door === undefined && (node.kind === 'area' || node.within !== undefined);
  const heardAs = (key: string) => inAll((locale) => phrasesIn(wording.words.read(locale, `heard:${key}`)));
  const outside = isArea && node.kind === 'area' ? outsideOf(wording.definition, heardAs) : undefined;
  const namesOf = (code: string, locale: Locale): readonly string[] => {
    if (!isArea) return [];
    if (code === ELSEWHERE) return outside?.[locale] ?? [];
    const area = wording.definition.areas.find(({ id }) => id === code);
    return [...(area?.heard ?? []), ...(area?.common ?? [])];
  };
  return {
    ...(node.brought === undefined ? {} : { byQuestion: true }),
    options: open.map(({ code }): OptionWords => {
      const range = mode === 'talk' ? node.options.find((option) => option.code === code)?.range : undefined;
      return {
        code,
        labels: inAll((locale) =>
          mode === 'talk' ? optionLabel(wording, node, code, locale) : besideLabel(wording, mode, code, locale),
        ),
        alsoSaid: inAll((locale) =>
          brings(code)
            ? wishes(code, locale)
            : [
                ...phrasesIn(
                  wording.words.read(locale, `heard:${mode === 'talk' ? heardName(node, code) : mode}.${code}`),
                ),
                ...namesOf(code, locale),
              ],
        ),
        ...(range === undefined ? {} : { range }),
      };
    }),
    many: mode === 'talk' && node.kind === 'choices',
    ...(node.max === undefined ? {} : { max: node.max }),
    exclusive: open.filter((option) => option.exclusive).map(({ code }) => code),
  };
}

/** What is said about another person, and about a place within a district, is said in the same words. */
const heardName = (node: Node, code: string): string =>
  node.within === undefined || node.within === code ? node.id.replace(/^their_/, '') : 'area';

/** What is written at the front door for where she lives. */
function doorInput(
  wording: Wording,
  programme: Programme,
  door: Door,
  conversation: Conversation,
  written: string,
): Input {
  const besideIt = besidePostcode(written);
  const postcode = postcodeInput(door, programme, written);
  if (postcode !== undefined && besideIt === written) return postcode;
  const node = nodeAt(programme.flow, conversation);
  const open = optionsAt(wording.flow, conversation);
  const heardAs = (code: string) => inAll((locale) => phrasesIn(wording.words.read(locale, `heard:${code}`)));
  const offered = askedOnce(wording.flow, `offered ${open.map(({ code }) => code).join(' ')}`, () =>
    offeredAsked(door, askedFrom(wording, 'talk', node, open).options, heardAs),
  );
  const beside = askedOnce(wording.flow, 'places beside', () =>
    besideAsked(door, heardAs, (code) => optionLabel(wording, node, code, conversation.language)),
  );
  const asked = { lists: [offered, beside], whose: 'own', around: [], common: allCommonWords(wording) } as const;
  const { heard: all, isUnsure, isSlip = false } = understandPlace(besideIt, asked, conversation.language);
  const command = all.find((heard) => heard.kind === 'command');
  if (command !== undefined) return commandInput(command.command);
  if (all.some((heard) => heard.kind === 'unclear' && heard.mayStop)) return unclear('stop_which');
  const codes = all.flatMap((heard) =>
    heard.kind === 'choice' ? heard.codes : heard.kind === 'unclear' ? heard.between : [],
  );
  if (codes.length === 0 && postcode !== undefined) return postcode;
  if (codes.length === 0 && isGreeting(written)) return unclear('greeting');
  if (codes.length === 0 && saysNotSure(written)) return unclear('place_not_known');
  if (codes.length === 0 && isHalfPostcode(written)) return unclear('postcode');
  if (isSlip) return unsurePlaceInput(door, codes, 'between');
  return isUnsure || isOriginOnly(written, codes) ? unsurePlaceInput(door, codes) : placesInput(door, codes);
}

/**
 * What she looks for, said beside where she lives ("I live in Leicester and I lost my job"), answers the next question as
 * well; said instead of it, she is told that the place comes first.
 */
function withWish(wording: Wording, door: Door, conversation: Conversation, written: string, input: Input): Input {
  const node = [...wording.flow.nodes.values()].find(({ brought }) => brought !== undefined);
  if (node === undefined) return input;
  const { place, language } = conversation;
  const heardAs = (key: string, make: () => ChoiceAsked): readonly string[] => {
    const asked = askedOnce(wording.flow, key, make);
    // One word may be the name of a village that nobody here knows: it must be all that a wish is called.
    const heard =
      commandWords(written).length > 1 ? hear(written, asked, language) : wholeReply(written, asked, language);
    if (heard === undefined || heard.kind === 'command') return [];
    return heard.kind === 'unclear' ? heard.between : heard.codes;
  };
  if (input.kind === 'answer' && 'codes' in input && input.also === undefined) {
    // A name alone says no more: "Praga" is no slip of "praca".
    if (commandWords(written).length < FEWEST_BESIDE_PLACE) return input;
    const there = {
      ...conversation,
      place: { ...place, at: node.id, facts: { ...place.facts, area: input.codes[0] ?? '' } },
    };
    const open = optionsAt(wording.flow, there).flatMap(({ code }) => (node.brought?.includes(code) ? [code] : []));
    const [only, ...others] = heardAs(`wishes ${open.join(' ')}`, () => wishesAsked(wording.words, door, open));
    return only === undefined || others.length > 0 ? input : { ...input, also: { step: node.id, codes: [only] } };
  }
  const isUnread = input.kind === 'unclear' && (input.why === 'place' || input.why === 'unclear') && !input.between[0];
  const isWish = () => heardAs('any wish', () => anyWishAsked(wording.words, door)).length > 0;
  return isUnread && isWish() ? unclear('place_first') : input;
}

/** A place and a wish beside it take no fewer words. */
const FEWEST_BESIDE_PLACE = 3;

/** "I am from Poland" says where somebody comes from, and many who write it live elsewhere. */
const isOriginOnly = (written: string, codes: readonly string[]): boolean =>
  codes.length > 0 && codes.every((code) => code.startsWith(COUNTRY)) && saysOrigin(written);

/** What is written where a programme asks for the area, or for a place within a district. */
function placeInput(
  wording: Wording,
  programme: Programme,
  conversation: Conversation,
  node: Node,
  written: string,
): Input {
  const list = choiceAsked(wording, conversation, node);
  const asked: PlaceAsked = {
    lists: [list],
    whose: whoseHome(node),
    around: around(wording, programme),
    common: allCommonWords(wording),
  };
  const { heard, isUnsure, isSlip = false } = understandPlace(besidePostcode(written), asked, conversation.language);
  const [only] = heard;
  // "I am from Poland" is no answer to where she lives.
  if (only?.kind === 'choice' && only.codes.includes(ELSEWHERE) && saysOrigin(written)) return unclear('place_sure');
  if (only?.kind === 'choice') return { kind: 'answer', codes: only.codes };
  if (only?.kind === 'command') return commandInput(only.command);
  const between = only?.between ?? [];
  if (only?.mayStop) return unclear('stop_which');
  if (between.length === 0 && hasNationalPostcode(written)) return unclear(postcodeUnknown(programme));
  if (between.length === 0 && saysNotSure(written)) return unclear('place_not_known');
  if (between.length === 0 && isHalfPostcode(written)) return unclear(postcodeUnknown(programme));
  return {
    kind: 'unclear',
    between,
    why: isUnsure && !isSlip ? 'place_sure' : isSlip || between.length > 1 ? 'between' : 'unclear',
  };
}

/** Somebody who writes for another person is asked where that person lives. */
const whoseHome = (node: Node): PlaceAsked['whose'] => (node.id.startsWith('their_') ? 'theirs' : 'own');

/** Names around the areas of each programme, read once. */
const namesAround = new WeakMap<Programme['definition'], readonly string[]>();

/** What people say beside the name of an area: the places the front door knows the programme by, its country, its districts. */
function around({ words }: Wording, { definition }: Programme): readonly string[] {
  const known = namesAround.get(definition);
  if (known !== undefined) return known;
  const heardAs = (key: string): readonly string[] => LOCALES.flatMap((locale) => phrasesIn(words.read(locale, key)));
  const made = plainNames([
    ...definition.places.flatMap(({ name, heard }) => [...name.split(/,| i /), ...heard]),
    ...definition.areas.flatMap(({ id, name, within }) =>
      within === undefined ? [name, ...heardAs(`heard:area.${id}`)] : [],
    ),
    ...heardAs(`heard:country.${definition.country}`),
  ]);
  namesAround.set(definition, made);
  return made;
}

/** A postcode that says nothing is nobody's mistake: where there is no table, only the place is needed. */
const postcodeUnknown = ({ definition }: Programme): string => (readsPostcodes(definition) ? 'postcode' : 'place_only');

/** A postcode said where an area is asked: the area, the districts it may lie in, or outside. */
function areaInput(programme: Programme, node: Node, written: string): Input | undefined {
  const postcode = understandPostcode(written);
  if (!postcode.ok) return undefined;
  if (!isPostcodeOfHome(written, whoseHome(node))) return unclear('postcode_sure');
  const found = areaFromPostcode(programme.definition, postcode.value.postcode, programme.postcodes);
  switch (found.kind) {
    case 'area': {
      const also = found.settled ? { also: { step: withinId(node.id, found.id), codes: [found.id] } } : {};
      return { kind: 'answer', codes: [found.id], ...also };
    }
    case 'outside':
      return { kind: 'answer', codes: ['elsewhere'] };
    case 'districts':
      return { kind: 'unclear', between: found.ids, why: 'postcode_which' };
    case 'unknown':
      return unclear(postcodeUnknown(programme));
  }
}

/** A number or an address said where only the way to reach her is asked: it picks the way, and answers what would be asked next. */
function contactInput({ definition, flow }: Programme, node: Node, written: string): Input | undefined {
  if (!isPicked(node)) return undefined;
  const steps = node.options.flatMap(({ code }) => {
    const next = flow.nodes.get(node.id.replace(/contact_by$/, code));
    return next !== undefined && next.id !== node.id && next.kind === code ? [next] : [];
  });
  const email = understandEmail(written);
  const phone = understandPhone(written, definition.country);
  const [kind, text] = email.ok
    ? (['email', email.value] as const)
    : phone.ok
      ? (['phone', phone.value.grouped] as const)
      : [];
  const asked = steps.find((step) => step.kind === kind);
  return asked === undefined || text === undefined
    ? undefined
    : { kind: 'answer', codes: [asked.kind], also: { step: asked.id, text } };
}

/** Why a number was not taken: one of another country may only lack its code. */
const phoneFault = (written: string): string =>
  COUNTRIES.some((country) => understandPhone(written, country).ok) ? 'phone_abroad' : 'phone';

/** Whether a written answer only says that it is to be skipped. */
function isSkip(wording: Wording, node: Node, written: string, language: Locale): boolean {
  const asked = askedOnce(wording.flow, `skip ${node.id}`, () => ({
    options: [
      {
        code: 'skip',
        labels: inAll((locale) => optionLabel(wording, node, 'skip', locale)),
        alsoSaid: inAll((locale) => phrasesIn(wording.words.read(locale, 'heard:skip.skip'))),
      },
    ],
    many: false,
    exclusive: ['skip'],
  }));
  const heard = hear(written, asked, language);
  return heard.kind === 'choice' && !/^\s*\d/.test(written);
}

/** The question what somebody is called: she, or the person she writes about. */
const asksName = ({ id }: Node): boolean => /^(?:their_|referrer_)?name$/.test(id);

function writtenInput(programme: Programme, node: Node, written: string, language: Locale): Input {
  switch (node.kind) {
    case 'phone': {
      const phone = understandPhone(written, programme.definition.country);
      return phone.ok ? { kind: 'answer', text: phone.value.grouped } : unclear(phoneFault(written));
    }
    case 'email': {
      const email = understandEmail(written);
      return email.ok ? { kind: 'answer', text: email.value } : unclear('email');
    }
    case 'number': {
      const number = understandNumber(written, language);
      const inRange =
        number.ok && node.range !== undefined && number.value >= node.range.min && number.value <= node.range.max;
      return number.ok && inRange ? { kind: 'answer', text: String(number.value) } : unclear('number');
    }
    case 'date': {
      const date = understandDate(written, language);
      return date.ok ? { kind: 'answer', text: date.value } : unclear('date');
    }
    default: {
      const text = understandText(written, node.maxLength ?? MAX_MESSAGE_CHARS);
      if (!text.ok) return unclear(text.error.code === 'understand.too-long' ? 'toolong' : 'empty');
      const named = asksName(node) ? understandName(text.value) : text;
      return named.ok ? { kind: 'answer', text: named.value } : unclear('name');
    }
  }
}
