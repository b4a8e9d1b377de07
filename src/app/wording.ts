/** Which text belongs to a node, an option or an answer. Every channel and the console ask here, so that they say the same. */
import type { CompiledFlow } from '../core/flow/compile.ts';
import type { Answer } from '../core/flow/conversation.ts';
import { isPicked, type Node } from '../core/flow/node.ts';
import type { Locale } from '../core/language/locale.ts';
import type { Words } from '../core/language/words.ts';
import type { ProgrammeDefinition } from '../core/programme/definition.ts';
import type { App, Programme } from './app.ts';
import { listText } from './list-text.ts';

/** What wording needs, for one programme. */
export type Wording = {
  readonly words: Words;
  readonly flow: CompiledFlow;
  readonly definition: ProgrammeDefinition;
  /** The address that begins this programme's chat. */
  readonly link: string;
  /** For the front door: what it is in charge of, and the country it speaks in. */
  readonly door?: Programme['door'];
};

const wordings = new WeakMap<App, Map<Programme, Wording>>();

/** The one wording of a programme while it is loaded. */
export function wordingOf(app: App, programme: Programme): Wording {
  const ofApp = wordings.get(app) ?? new Map<Programme, Wording>();
  wordings.set(app, ofApp);
  const { id } = programme.definition;
  const wording = ofApp.get(programme) ?? {
    words: app.words,
    flow: programme.flow,
    definition: programme.definition,
    link: `${app.publicUrl}/?start=${id}`,
    ...(programme.door === undefined ? {} : { door: programme.door }),
  };
  ofApp.set(programme, wording);
  return wording;
}

/** Texts of nodes, put together once: what they speak of does not change while their wording lives. */
const composed = new WeakMap<Wording, Map<string, string>>();

function composedOnce(wording: Wording, key: string, compose: () => string): string {
  const known = composed.get(wording) ?? new Map<string, string>();
  composed.set(wording, known);
  const text = known.get(key) ?? compose();
  known.set(key, text);
  return text;
}

/** The whole key for the end `suffix` (`ask`, `why`, `say`, `options.x`): the programme's own text, or that of the sub-flow. */
export function keyOf({ words, flow }: Wording, node: Node, suffix: string, locale: Locale): string {
  // The second list of an area has a question of its own and shares the rest with the first.
  const base = node.within === undefined ? (node.words ?? node.id) : node.id.slice(0, -node.within.length - 1);
  const end = node.within !== undefined && suffix === 'ask' ? `${base}.within.ask` : `${base}.${suffix}`;
  const own = `${flow.id}:${end}`;
  return words.has(locale, own) ? own : `${node.namespace}:${end}`;
}

/** The key of a reason or of another place to turn to: the programme's own words, or those all have. */
export const saidKey = (
  words: Words,
  { id, defaultLanguage }: Pick<ProgrammeDefinition, 'id' | 'defaultLanguage'>,
  said: `${'explain' | 'signpost'}.${string}`,
): string => (words.has(defaultLanguage, `${id}:${said}`) ? `${id}:${said}` : `shared:${said}`);

/** Whether a node has the text `suffix` in a language. */
export const hasNodeText = (wording: Wording, node: Node, suffix: string, locale: Locale): boolean =>
  wording.words.has(locale, keyOf(wording, node, suffix, locale));

/** What a node's texts may speak of: the partner asked about, the district chosen, the programme. */
export function valuesOf(wording: Wording, node: Node, locale: Locale): Record<string, string | number> {
  const { definition, link, door, words } = wording;
  const nameOf = (partner: string | null | undefined) => definition.partners.find(({ id }) => id === partner)?.name;
  const partner = nameOf(node.consent?.partner);
  const from = nameOf(node.consent?.from);
  const district = definition.areas.find(({ id }) => id === node.within);
  return {
    programme: definition.name[locale],
    link,
    ...(partner === undefined ? {} : { partner }),
    ...(from === undefined ? {} : { from }),
    ...(district === undefined ? {} : { area: district.name }),
    ...(definition.localSystems.length === 0 ? {} : { contacts: contactsText(definition) }),
    ...(node.max === undefined ? {} : { max: node.max }),
    ...(door === undefined
      ? {}
      : {
          teams: teamsText(wording, door, locale),
          help: words.say(locale, `${definition.id}:help.${door.country ?? 'other'}`),
          lines: linesText(wording, cardLines(definition), locale),
          back: words.say(locale, 'chat:commands.back'),
        }),
  };
}

/** Whom the front door can lead to in the country she is in, or in all of them: each with its places, one a row, those of her own place first. */
function teamsText({ words }: Wording, { of, country, here }: NonNullable<Wording['door']>, locale: Locale): string {
  const offered = [...of.places.values()].filter(
    (place) => place.known === 'offered' && (country === undefined || place.country === country),
  );
  const isElsewhere = (id: string): number => (here.includes(id) ? 0 : 1);
  return [...of.programmes]
    .sort(([one], [other]) => isElsewhere(one) - isElsewhere(other))
    .flatMap(([id, { definition }]) => {
      if (!offered.some(({ programmes }) => programmes.includes(id))) return [];
      const places = definition.places.map(({ name }) => name).join('; ');
      return [`– ${definition.name[locale]} (${places}): ${words.say(locale, `${id}:${LOOKING_FOR}`)}`];
    })
    .join('\n');
}

/** Where people can turn to as long as a local system is closed, one a row. */
function contactsText({ localSystems, areas, partners }: Wording['definition']): string {
  const closed = localSystems.filter((system) =>
    areas.some(
      ({ id, within, open }) => open === false && [id, within].some((one) => system.areas.some((own) => own === one)),
    ),
  );
  const rows = closed.flatMap(({ contacts, members }) =>
    contacts.length > 0
      ? contacts.map(({ name, phone, email }) => [name, phone, email].filter((part) => part !== undefined).join(', '))
      : members.flatMap(({ partner }) => partners.filter(({ id }) => id === partner).map(({ name }) => name)),
  );
  return rows.map((row) => `– ${row}`).join('\n');
}

/** Whether postcodes say anything here: there is a table of them. */
export const readsPostcodes = ({ postcodes }: Pick<ProgrammeDefinition, 'postcodes'>): boolean =>
  Object.keys(postcodes).length > 0;

/** The lines of the crisis card, as the programme lists them. */
export const cardLines = ({ crisisLines }: Pick<ProgrammeDefinition, 'crisisLines'>): readonly CrisisLine[] =>
  crisisLines.filter(({ use }) => use === 'emergency' || use === 'card');

/** The number to call in danger. At the front door, while no country is known, all of them with their countries. */
export function emergencyText({ definition, door }: Wording, locale: Locale): string {
  const lines = definition.crisisLines.filter(({ use }) => use === 'emergency');
  if (door === undefined || door.country !== undefined) return lines[0]?.number ?? '112';
  return lines.map(({ number, how }) => (how === undefined ? number : `${number} (${how[locale]})`)).join(', ');
}

/** A node's question, reason or message in words. */
export const nodeText = (wording: Wording, node: Node, suffix: string, locale: Locale): string =>
  composedOnce(wording, `${locale} ${node.id}.${suffix}`, () =>
    wording.words.say(locale, keyOf(wording, node, suffix, locale), valuesOf(wording, node, locale)),
  );

/** The label of one option. Places have proper names, or a text of the programme; `skip` has a general label unless the question has its own. */
export const optionLabel = (wording: Wording, node: Node, code: string, locale: Locale): string =>
  composedOnce(wording, `${locale} ${node.id}=${code}`, () => composeLabel(wording, node, code, locale));

/** The text by which a programme is found at the front door: whom it helps, as such a person would say it. */
export const LOOKING_FOR = 'looking_for';

/** Texts for places whose name is no proper name: "another place in …". */
const PLACES = 'places';

function composeLabel(wording: Wording, node: Node, code: string, locale: Locale): string {
  const { words, definition } = wording;
  if (code === node.within)
    return words.say(locale, keyOf(wording, node, 'options.rest', locale), valuesOf(wording, node, locale));
  const area =
    node.kind === 'area' || node.within !== undefined ? definition.areas.find(({ id }) => id === code) : undefined;
  if (area !== undefined) {
    const own = `${definition.id}:${PLACES}.${code}`;
    return words.has(locale, own) ? words.say(locale, own) : area.name;
  }
  // A programme is offered by its own sentence.
  if (node.brought?.includes(code)) {
    const sentence = words.say(locale, `${code}:${LOOKING_FOR}`);
    // With its place: she sees how what she wrote was understood.
    const places = wording.door?.of.programmes.get(code)?.definition.places.map(({ name }) => name) ?? [];
    return places.length === 0 ? sentence : `${sentence} (${places.join('; ')})`;
  }
  const key = keyOf(wording, node, `options.${code}`, locale);
  if (code === 'skip' && !words.has(locale, key)) return words.say(locale, 'chat:skip');
  return words.say(locale, key, valuesOf(wording, node, locale));
}

/** Where the texts of the states beside the talk stand. */
const BESIDE: Readonly<Record<string, string>> = {
  danger: 'chat:crisis.offer',
  danger_called: 'chat:crisis.later',
  softcheck: 'chat:softcheck',
  stopped: 'chat:stop.open',
  leaving: 'chat:delete.confirm',
  restarting: 'chat:restart.confirm',
  sent_before: 'chat:sent_before',
  writing: 'chat:sent_before.write',
  renewing: 'chat:sent_before.renew',
  confirming: 'chat:confirm',
  mine: 'chat:mine',
  withdrawing: 'chat:mine.withdraw',
};

/** The last question of a text, or the last ones in a row, without the sentences around them: what a list of answers needs. */
const shortQuestion = (text: string): string =>
  text
    .match(/(?:[^.?!]+\?)+/g)
    ?.at(-1)
    ?.trim() ?? text;

/** A node's question without the sentences around it. */
export const questionOf = (wording: Wording, node: Node, locale: Locale): string =>
  composedOnce(wording, `${locale} ${node.id}?`, () => shortQuestion(nodeText(wording, node, 'ask', locale)));

/** The label of an option in the states beside the talk (danger, delete …). */
export function besideLabel(wording: Wording, mode: string, code: string, locale: Locale): string {
  const changed = mode === 'changing' ? wording.flow.nodes.get(code) : undefined;
  if (changed !== undefined) return questionOf(wording, changed, locale);
  // What can be done with a referral is about one partner: `stop_<partner>`.
  const [, what = code, partner] = (mode === 'mine' && /^(stop|share|quiet|tell|agree)_(.+)$/.exec(code)) || [];
  const name = wording.definition.partners.find(({ id }) => id === partner)?.name ?? partner;
  return wording.words.say(
    locale,
    `${BESIDE[mode] ?? 'chat:stop.open'}.options.${what}`,
    name === undefined ? undefined : { partner: name },
  );
}

/** The question of a state beside the talk. */
export const besideAsk = ({ words, definition }: Wording, mode: string, locale: Locale): string =>
  words.say(locale, mode === 'changing' ? 'chat:edit.which' : `${BESIDE[mode] ?? 'chat:stop.open'}.ask`, {
    programme: definition.name[locale],
  });

/** When people are at work, in words. */
export function hoursText({ words, definition }: Wording, locale: Locale): string {
  const [hours] = definition.openingHours;
  return hours === undefined
    ? words.say(locale, 'chat:hours.unknown')
    : words.say(locale, 'chat:hours.weekdays', { from: hours.from, to: hours.to });
}

type CrisisLine = ProgrammeDefinition['crisisLines'][number];

/** What a line is called: its proper name, or what it is in this language. */
export const lineName = ({ name }: Pick<CrisisLine, 'name'>, locale: Locale): string =>
  typeof name === 'string' ? name : name[locale];

/** Lines to call, one a row. */
export const linesText = ({ words }: Wording, lines: readonly CrisisLine[], locale: Locale): string =>
  lines
    .map(({ name, number, how, hours }) =>
      words.say(locale, how === undefined ? 'chat:crisis.line' : 'chat:crisis.line_how', {
        name: lineName({ name }, locale),
        number,
        hours: hours[locale],
        ...(how === undefined ? {} : { how: how[locale] }),
      }),
    )
    .join('\n');

/** A calendar day as people say it: `23 November 2026`. */
const dayInWords = (day: string | number | undefined, locale: Locale): { readonly date?: string } =>
  typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? {
        date: new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
          dateStyle: 'long',
          timeZone: 'UTC',
        }).format(new Date(day)),
      }
    : {};

/** The lines to call that the message under `key` lists; `undefined` when it is about none. */
export function linesUnder({ definition }: Wording, key: string): readonly CrisisLine[] | undefined {
  const use = /^chat:crisis\.(card|youth|abuse|deaf)$/.exec(key)?.[1];
  if (use === undefined) return undefined;
  return use === 'card' ? cardLines(definition) : definition.crisisLines.filter((line) => line.use === use);
}

/** The message under `key`. One about lines for some people (`chat:crisis.youth`) is given those lines. */
export function chatText(
  wording: Wording,
  key: string,
  values: Readonly<Record<string, string | number>> | undefined,
  locale: Locale,
): string {
  const some = linesUnder(wording, key);
  const lines = some === undefined ? {} : { lines: linesText(wording, some, locale) };
  return wording.words.say(locale, key, {
    ...chatValues(wording, locale),
    ...lines,
    ...values,
    ...dayInWords(values?.date, locale),
  });
}

/** A telephone number as people of each country write it. Where there are numbers that nobody has, it is one of those. */
const PHONE_EXAMPLE: Readonly<Record<ProgrammeDefinition['country'], string>> = {
  GB: '07700 900123',
  PL: '600 000 000',
  SE: '070-174 06 05',
};

/** What any message of the chat may speak of. */
export function chatValues(wording: Wording, locale: Locale): Record<string, string | number> {
  const { words, definition } = wording;
  const command = (name: string) => words.say(locale, `chat:commands.${name}`);
  return {
    danger: command('danger'),
    back: command('back'),
    resume: command('resume'),
    stop: command('stop'),
    mine: command('referral'),
    example: PHONE_EXAMPLE[definition.country],
    number: emergencyText(wording, locale),
    hours: hoursText(wording, locale),
    count: definition.retention.draftDays,
    ...(definition.phone === undefined ? {} : { phone: definition.phone }),
  };
}

/** An answer in words: labels for codes, the person's own words otherwise. */
export function answerText(wording: Wording, answer: Answer, locale: Locale): string {
  const node = wording.flow.nodes.get(answer.step);
  if ('text' in answer) return answer.text;
  if (node === undefined) return answer.codes.join(', ');
  if (!isPicked(node)) return wording.words.say(locale, 'chat:skip');
  return listText(
    answer.codes.map((code) => optionLabel(wording, node, code, locale)),
    locale,
  );
}
