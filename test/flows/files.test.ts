/** What an admin can break by editing a file of flows/ or locales/: read once here, each mistake named with its place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readProgramme } from '../../src/adapters/flowfile/read-programme.ts';
import { isQuestion, type Node } from '../../src/core/flow/node.ts';
import { LOCALES } from '../../src/core/language/locale.ts';
import { slashForms } from '../../src/core/language/slash-forms.ts';

type Tree = { readonly [key: string]: string | readonly string[] | Tree };

const programmes = readdirSync('flows').filter((name) => existsSync(`flows/${name}/programme.yaml`));
const NAMESPACES = ['chat', 'shared', ...programmes];
const texts = (locale: string, namespace: string): Tree =>
  JSON.parse(readFileSync(`locales/${locale}/${namespace}.json`, 'utf8'));
const flat = (tree: Tree, before = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`${before}${key}`, value]]
      : Array.isArray(value)
        ? []
        : flat(value as Tree, `${before}${key}.`),
  );
const words: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  LOCALES.map((locale) => [
    locale,
    new Map(
      NAMESPACES.flatMap((namespace) =>
        flat(texts(locale, namespace)).map(([key, text]) => [`${namespace}:${key}`, text] as const),
      ),
    ),
  ]),
);
const say = (locale: string, key: string) => words.get(locale)?.get(key);
/** A code such as `one_two` is a label's own name, not a form of it. */
const PLURAL = /(?<!\.options\.\w*)_(zero|one|two|few|many|other)$/;
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name))].sort();

const read = await readProgramme('flows', 'workwell-llr');
if (!read.ok) throw new Error(JSON.stringify(read.error, null, 2));
const { definition, flow, services } = read.value;
const nodes = [...flow.nodes.values()].filter((node) => node.within === undefined);
const rules = readFileSync('flows/workwell-llr/triage.dmn', 'utf8');

describe('words', () => {
  test.each(NAMESPACES)('%s has the same keys, plural forms and placeholders in every language', (namespace) => {
    const bare = (locale: string) =>
      [...new Set(flat(texts(locale, namespace)).map(([key]) => key.replace(PLURAL, '')))].sort();
    for (const locale of LOCALES) {
      expect(bare(locale), locale).toEqual(bare('en'));
      const own = new Map(flat(texts(locale, namespace)));
      for (const [key, text] of own) {
        expect(text.trim(), `${locale} ${namespace}:${key}`).not.toBe('');
        if (!PLURAL.test(key)) {
          const english = say('en', `${namespace}:${key}`) ?? '';
          expect(placeholders(text), `${locale} ${namespace}:${key}`).toEqual(placeholders(english));
          continue;
        }
        const base = key.replace(PLURAL, '');
        for (const form of new Intl.PluralRules(locale).resolvedOptions().pluralCategories) {
          expect(own.has(`${base}_${form}`), `${locale} ${namespace}:${base}_${form}`).toBe(true);
        }
      }
    }
  });

  test('every question has its words, its reason and its labels; every message its text', () => {
    const keys = (node: Node): string[] =>
      node.kind === 'say'
        ? ['say']
        : isQuestion(node)
          ? ['ask', 'why', ...node.options.map(({ code }) => `options.${code}`)]
          : [];
    const missing = LOCALES.flatMap((locale) =>
      nodes.flatMap((node) =>
        keys(node)
          .map((end) => `${node.id}.${end}`)
          .filter((key) => !definition.areas.some(({ id }) => key === `${node.id}.options.${id}`))
          .filter(
            (key) => say(locale, `workwell-llr:${key}`) === undefined && say(locale, `shared:${key}`) === undefined,
          )
          .map((key) => `${locale} ${key}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('every sentence, signpost and kind of service that triage can name has its words', () => {
    const codes = (decision: RegExp) =>
      [...rules.matchAll(decision)].flatMap(([, list]) =>
        [...(list ?? '').matchAll(/"([a-z0-9_]+)"/g)].map(([, code]) => code),
      );
    const ends = (path: string) =>
      new Set(
        [...(words.get('en')?.keys() ?? [])].filter((key) => key.startsWith(path)).map((key) => key.slice(path.length)),
      );
    const explained = codes(/<outputEntry id="(?:gates|programme_rules)-[^"]*-o4"><text>(.*?)<\/text>/g).concat(
      codes(/<outputEntry id="explanations-[^"]*-o1"><text>(.*?)<\/text>/g),
    );
    expect(explained.length).toBeGreaterThan(20);
    expect(explained.filter((code) => !ends('shared:explain.').has(code ?? ''))).toEqual([]);
    const signposts = codes(/<outputEntry id="(?:gates|programme_rules)-[^"]*-o5"><text>(.*?)<\/text>/g);
    expect(signposts.filter((code) => !ends('shared:signpost.').has(code ?? ''))).toEqual([]);
    const types = codes(/<outputEntry id="barriers-[^"]*-o4"><text>(.*?)<\/text>/g)
      .concat(codes(/<outputEntry id="wish_services-[^"]*-o2"><text>(.*?)<\/text>/g))
      .concat(services.flatMap((service) => service.types));
    expect(types.length).toBeGreaterThan(30);
    expect([...new Set(types)].filter((code) => !ends('shared:serviceType.').has(code ?? ''))).toEqual([]);
  });

  test('every whole key in the code has its words', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.tsx?$/.test(name) && !name.includes('generated'),
    );
    const used = files.flatMap((name) =>
      [...readFileSync(`src/${name}`, 'utf8').matchAll(/['"`]((?:chat|shared):[A-Za-z_]+(?:\.[A-Za-z_]+)*)['"`]/g)].map(
        ([, key]) => key ?? '',
      ),
    );
    expect(used.length).toBeGreaterThan(10);
    const known = new Set([...(words.get('en')?.keys() ?? [])].map((key) => key.replace(PLURAL, '')));
    expect(
      [...new Set(used)].filter((key) => !known.has(key) && ![...known].some((one) => one.startsWith(`${key}.`))),
    ).toEqual([]);
  });

  test('no text asks about benefits, names a gender by a slash, or calls a person what nobody likes to be called', () => {
    for (const locale of LOCALES) {
      for (const [key, text] of words.get(locale) ?? []) {
        if (key.endsWith('.ask')) expect(text, key).not.toMatch(/benefit|zasił|świadcze|bidrag/i);
        expect(text, `${locale} ${key}`).not.toMatch(
          /\bsuffer|\bpatient\b|claimant|podopieczn|bidragstagare|utvecklingsstörd/i,
        );
        if (locale === 'pl') expect(slashForms(text), key).toEqual([]);
      }
    }
  });

  test('the number for young people is the one in programme.yaml', () => {
    const childline = definition.crisisLines.find(({ id }) => id === 'childline');
    for (const locale of LOCALES)
      expect(say(locale, 'workwell-llr:youth.say')).toContain(childline?.number ?? 'no number');
  });
});

describe('the programme', () => {
  const areas = new Set(definition.areas.map(({ id }) => id));

  test('places lie in districts that exist, and postcodes and services in places that exist', () => {
    expect(definition.areas.filter(({ within }) => within !== undefined && !areas.has(within))).toEqual([]);
    const inTable = [...new Set(Object.values(definition.postcodes).flat())];
    expect(inTable.filter((id) => !areas.has(id) && id !== 'elsewhere')).toEqual([]);
    expect(services.flatMap((service) => service.areas).filter((id) => !areas.has(id) && id !== 'programme')).toEqual(
      [],
    );
  });

  test('all of the City of Leicester is a priority area, Blaby and Melton have none (WW-18, WW-19, WW-20)', () => {
    expect(definition.areas.filter(({ priority }) => priority)).toHaveLength(21);
    expect(definition.areas.find(({ name }) => name === 'Leicester')).toMatchObject({ id: 'PA-01', priority: true });
    expect(definition.areas.filter(({ within }) => within === 'E07000129' || within === 'E07000133')).toEqual([]);
    expect(definition.areas.filter(({ within }) => within === undefined)).toHaveLength(9);
  });

  test('partners asked about and partners of services are partners of the programme (WW-22)', () => {
    const partners = new Set(definition.partners.map(({ id }) => id));
    const asked = nodes.flatMap(({ consent }) => (consent?.partner == null ? [] : [consent.partner]));
    expect(asked).toEqual(['workwell-llr']);
    expect([...asked, ...services.flatMap(({ partner }) => partner ?? [])].filter((id) => !partners.has(id))).toEqual(
      [],
    );
  });

  test('services offer what the directory must have (WW-16), and their reasons have words', () => {
    const types = services.flatMap((service) => service.types);
    expect(types).toEqual(expect.arrayContaining(['physio', 'counselling', 'employment_advice']));
    for (const { barriers, wishes } of services) {
      for (const code of barriers) expect(say('en', `shared:reason.barrier.${code}`), code).toBeDefined();
      for (const code of wishes) expect(say('en', `shared:reason.wish.${code}`), code).toBeDefined();
    }
  });

  test('nothing sensitive can be asked before the person agreed (I-1)', () => {
    // From the first step, answering anything but "agree" to the consent, no sensitive question can be reached.
    const seen = new Set<string>();
    const visit = (id: string) => {
      const node = flow.nodes.get(id);
      if (node === undefined || seen.has(id)) return;
      seen.add(id);
      for (const [index, { to }] of node.next.entries()) {
        const when = node.source.next[index]?.when ?? '';
        if (!when.includes('consent = "agree"')) visit(to);
      }
    };
    visit(flow.first);
    // Whoever writes for another person, says no or wants a person instead never comes near one either.
    expect([...seen].filter((id) => flow.nodes.get(id)?.sensitive)).toEqual([]);
    expect([...seen]).toEqual(expect.arrayContaining(['their_area', 'to_person', 'no_consent', 'share_link']));
  });

  test('the pages of a flow file are valid YAML without an anchor left open', () => {
    for (const name of readdirSync('flows/shared'))
      expect(parse(readFileSync(`flows/shared/${name}`, 'utf8'))).toHaveProperty('steps');
  });
});
