/**
 * From a record of a foreign directory to an entry of ours, by the programme's areas and its import rules.
 *
 * What cannot be mapped is never guessed. A service whose kind, area or language stays unknown could not be offered to
 * the right people, so it is left out with its reasons. Nobody's answers are ever passed on to an imported service: it
 * is one that a person turns to herself.
 */
import { createHash } from 'node:crypto';
import type { Area } from '../../core/directory/areas.ts';
import type { DirectoryFile } from '../../core/directory/service.ts';
import type { ImportRules } from './import-rules.ts';
import { detailsOf, organizationDetails } from './map-details.ts';
import type { ServiceRecord, Term } from './service-record.ts';

export type ServiceEntry = DirectoryFile['services'][number];
export type OrganizationEntry = DirectoryFile['organizations'][number];

export type MappedService = {
  /** Our entry; undefined when the service is left out. */
  readonly entry: { readonly service: ServiceEntry; readonly organization: OrganizationEntry } | undefined;
  /** Why it is left out. */
  readonly reasons: readonly string[];
  /** What of it is not understood, whether it is left out or not: a kind of thing and what the record says. */
  readonly unknown: readonly Unknown[];
};

export type Unknown = {
  readonly what: 'term' | 'area' | 'language' | 'interpreter' | 'capacity';
  readonly said: string;
};

const same = (a: string, b: string | undefined): boolean =>
  b !== undefined && a.localeCompare(b, 'en', { sensitivity: 'accent' }) === 0;

/**
 * Our id of a foreign one, the same at every import: a UUID without its hyphens, an id that looks like ours as it is,
 * anything else as a digest.
 */
export function entryId(id: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return id.replaceAll('-', '').toLowerCase();
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/.test(id)) return id;
  return createHash('sha256').update(id).digest('hex').slice(0, 32);
}

export function mapService(record: ServiceRecord, rules: ImportRules, areas: readonly Area[]): MappedService {
  const reasons: string[] = [];
  const unknown: Unknown[] = [];
  // One that is closed for now is kept: staff see that it is there, and that it is closed.
  if (record.status === 'defunct') reasons.push('is defunct');
  if (record.organization === undefined)
    reasons.push(
      record.organization_id === undefined
        ? 'names no organization'
        : `names the organization "${record.organization_id}", which these files do not describe`,
    );
  const waymark = needsOf(record, rules, reasons, unknown);
  const service_areas = areasOf(record, rules, areas, reasons, unknown);
  const languages = languagesOf(record, rules, reasons, unknown);
  if (record.maximum_age === 0) reasons.push('is for nobody older than 0 years');
  const interpreted = record.interpretation_services;
  const canInterpret = interpreted !== undefined && rules.interpreters.some((one) => same(one, interpreted));
  if (interpreted !== undefined && !canInterpret) unknown.push({ what: 'interpreter', said: interpreted });
  const [capacity, ...more] = record.capacities;
  // Places of several kinds cannot be added up.
  if (more.length > 0)
    unknown.push({ what: 'capacity', said: record.capacities.map(({ available }) => available).join(' + ') });
  const { organization } = record;
  if (reasons.length > 0 || organization === undefined) return { entry: undefined, reasons, unknown };

  const cost = costOf(record);
  const funding = record.funding.flatMap(({ source }) => (source === undefined ? [] : [{ source }]));
  const service: ServiceEntry = {
    id: entryId(record.id),
    organization_id: entryId(organization.id),
    name: record.name,
    description: record.description ?? record.name,
    ...(record.status === 'active' ? {} : { status: record.status }),
    // Nobody is left out who might be meant: part years widen the range.
    ...(record.minimum_age === undefined ? {} : { minimum_age: Math.floor(record.minimum_age) }),
    ...(record.maximum_age === undefined ? {} : { maximum_age: Math.ceil(record.maximum_age) }),
    ...(record.eligibility_description === undefined
      ? {}
      : { eligibility_description: record.eligibility_description }),
    ...(interpreted === undefined || !canInterpret ? {} : { interpretation_services: interpreted }),
    languages: languages.map((code) => ({ code })),
    service_areas,
    ...(cost.length === 0 ? {} : { cost_options: cost }),
    ...(funding.length === 0 ? {} : { funding }),
    ...(capacity === undefined || more.length > 0
      ? {}
      : { capacities: [{ available: Math.floor(capacity.available) }] }),
    ...detailsOf(record),
    waymark,
  };
  return {
    entry: {
      service,
      organization: {
        id: entryId(organization.id),
        name: organization.name,
        description: organization.description ?? organization.name,
        ...organizationDetails(organization),
      },
    },
    reasons,
    unknown,
  };
}

/** What a term is called, for whoever writes a rule for it. */
const nameOf = (term: Term): string => {
  const taxonomy = term.taxonomy ?? term.taxonomy_detail?.name ?? term.taxonomy_detail?.uri;
  const name = term.name ?? term.code ?? term.term_uri ?? term.id ?? 'a term without a name';
  return taxonomy === undefined ? name : `${name} (${taxonomy})`;
};

const means = (rule: ImportRules['terms'][number], term: Term): boolean =>
  [term.name, term.code, term.term_uri, term.id].some((one) => same(rule.term, one)) &&
  (rule.taxonomy === undefined ||
    [term.taxonomy, term.taxonomy_detail?.name, term.taxonomy_detail?.uri].some((one) =>
      same(rule.taxonomy ?? '', one),
    ));

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** What the service is and whom it is for, from its terms. */
function needsOf(
  { id, name, attributes }: ServiceRecord,
  { terms: rules, services }: ImportRules,
  reasons: string[],
  unknown: Unknown[],
): ServiceEntry['waymark'] {
  const used: Omit<ImportRules['terms'][number], 'term' | 'taxonomy'>[] = services.filter(
    ({ service }) => service === id || same(service, name),
  );
  const unmapped: string[] = [];
  for (const { taxonomy_term: term, link_type: link } of attributes) {
    if (term === null || term === undefined) continue;
    const meant = rules.filter((rule) => means(rule, term));
    used.push(...meant);
    if (meant.length > 0) continue;
    unmapped.push(nameOf(term));
    unknown.push({ what: 'term', said: nameOf(term) });
    // A group that Waymark does not know could shut out everybody it would send.
    if (link !== undefined && /eligib|audience/i.test(link))
      reasons.push(`is for a group that no rule explains: ${nameOf(term)}`);
  }
  const types = union(used.map((rule) => rule.types));
  if (types.length === 0)
    reasons.push(
      unmapped.length > 0
        ? `no rule says what kind of service this is: ${union([unmapped]).join(', ')}`
        : 'does not say what kind of service it is (no taxonomy term)',
    );
  const lists = {
    cohorts: union(used.map((rule) => rule.cohorts)),
    work_now: union(used.map((rule) => rule.work_now)),
    barriers: union(used.map((rule) => rule.barriers)),
    wishes: union(used.map((rule) => rule.wishes)),
  };
  const given = Object.entries(lists).filter(([, codes]) => codes.length > 0);
  return { types, handover: 'self', ...Object.fromEntries(given) };
}

/** A code of the Office for National Statistics, such as E07000130, in a URI or a text. */
const GSS_CODE = /\b[EWSN]\d{8}\b/g;

/** The area ids a service is for. An area that no rule, code or name tells is not kept; one name for two areas tells neither. */
function areasOf(
  { service_areas: said }: ServiceRecord,
  rules: ImportRules,
  areas: readonly Area[],
  reasons: string[],
  unknown: Unknown[],
): ServiceEntry['service_areas'] {
  const nameFor = (id: string) => areas.find((area) => area.id === id)?.name ?? id;
  if (said.length === 0) {
    if (rules.without_area.length === 0) reasons.push('names no area');
    return rules.without_area.map((extent) => ({ name: nameFor(extent), extent }));
  }
  const ids = said.flatMap((one) => {
    const drawn = one.extent_type !== undefined && !same('text', one.extent_type);
    const texts = [one.name, one.uri, drawn ? undefined : one.extent].filter((text) => text !== undefined);
    const codes = texts.flatMap((text) => [text, ...(text.match(GSS_CODE) ?? [])]);
    const ruled = rules.areas.filter(({ area }) => codes.some((code) => same(area, code)));
    if (ruled.length > 0) return ruled.flatMap(({ extents }) => extents);
    const byCode = areas.filter(({ id, also }) => codes.some((code) => code === id || also?.includes(code)));
    const known = byCode.length > 0 ? byCode : areas.filter(({ name }) => codes.some((code) => same(name, code)));
    const [only, ...others] = known;
    if (only !== undefined && others.length === 0) return [only.id];
    unknown.push({ what: 'area', said: texts.join(', ') || 'an area without a name' });
    return [];
  });
  if (ids.length === 0)
    reasons.push(
      `is for no area of the programme that a code, a name or a rule tells: ${said.map(({ name, uri }) => name ?? uri ?? 'an area without a name').join('; ')}`,
    );
  return union([ids]).map((extent) => ({ name: nameFor(extent), extent }));
}

/** ISO 639 codes by the English name of the language, of the two-letter codes. */
const byName = new Map<string, string>();
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
for (const a of 'abcdefghijklmnopqrstuvwxyz')
  for (const b of 'abcdefghijklmnopqrstuvwxyz') {
    const name = names.of(`${a}${b}`)?.toLowerCase();
    if (name !== undefined && !byName.has(name)) byName.set(name, `${a}${b}`);
  }

/** The code Waymark uses: two letters where there are two ("eng" and "en-GB" are "en"). */
function languageCode({ code, name }: ServiceRecord['languages'][number]): string | undefined {
  if (code === undefined) return name === undefined ? undefined : byName.get(name.toLowerCase());
  const tag = /^([A-Za-z]{2,3})([-_].*)?$/.exec(code)?.[1]?.toLowerCase();
  if (tag === undefined || names.of(tag) === undefined) return undefined;
  return new Intl.Locale(tag).language;
}

function languagesOf(
  { languages: listed }: ServiceRecord,
  rules: ImportRules,
  reasons: string[],
  unknown: Unknown[],
): readonly string[] {
  // An entry of nothing but an id names no language.
  const said = listed.filter(({ code, name }) => code !== undefined || name !== undefined);
  if (said.length === 0) {
    if (rules.languages.length === 0) reasons.push('names no language');
    return rules.languages;
  }
  const codes = said.flatMap((one) => {
    const code = languageCode(one);
    if (code === undefined)
      unknown.push({ what: 'language', said: one.code ?? one.name ?? 'a language without a name' });
    return code ?? [];
  });
  if (codes.length === 0) reasons.push('names no language that is known');
  return union([codes]);
}

/** `free` where the record says that it costs nothing; otherwise what it says. */
function costOf({ cost_options: said }: ServiceRecord): { option: string }[] {
  return said.flatMap(({ option, amount, currency, amount_description, valid_to }) => {
    if (amount === 0) return [{ option: option === undefined ? 'free' : `free: ${option}` }];
    const price =
      amount === null || amount === undefined
        ? []
        : [`${amount}${currency === undefined ? '' : ` ${currency.toUpperCase()}`}`];
    const until = valid_to === undefined ? [] : [`(until ${valid_to})`];
    const words = [option, ...price, amount_description].filter((one) => one !== undefined);
    return words.length === 0 ? [] : [{ option: [words.join(', '), ...until].join(' ') }];
  });
}
