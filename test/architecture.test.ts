/**
 * The house (design.md §2) as a test: which room may use which, where each library is imported, and no cycles.
 * Read with TypeScript-free eyes: imports are found by their text, which is enough for our own style.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'generated') return [];
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

type Import = {
  readonly from: string;
  readonly to: string;
  readonly isOwn: boolean;
  readonly isType: boolean;
  readonly isLater: boolean;
};

/** Every import of every file, ours as a path inside src. */
const imports: readonly Import[] = filesBelow(SRC).flatMap((path) => {
  const from = relative(SRC, path).split(sep).join('/');
  const text = readFileSync(path, 'utf8');
  const found = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
    ),
  ];
  return found.flatMap((match): Import[] => {
    const to = match[1] ?? match[2] ?? match[3] ?? '';
    const isType = /^\s*(import|export) type\b/.test(match[0]);
    const isLater = match[2] !== undefined;
    if (!to.startsWith('.')) return [{ from, to, isOwn: false, isType, isLater }];
    return [
      {
        from,
        to: normalize(join(dirname(from), to))
          .split(sep)
          .join('/'),
        isOwn: true,
        isType,
        isLater,
      },
    ];
  });
});
const own = imports.filter(({ isOwn }) => isOwn);
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

const layerOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : 'main');
/** `core/flow`, `adapters/http`: the room of a file. */
const roomOf = (path: string): string => path.split('/').slice(0, 2).join('/');

describe('the house', () => {
  test('there is something to check', () => {
    expect(own.length).toBeGreaterThan(100);
  });

  const mayUse: Readonly<Record<string, readonly string[]>> = {
    main: ['main', 'commands', 'adapters', 'app', 'core', 'contract'],
    commands: ['main', 'commands', 'adapters', 'app', 'core', 'contract'],
    adapters: ['adapters', 'app', 'core', 'contract'],
    // Of the core, the pages need only which languages there are.
    web: ['web', 'contract', 'core/language'],
    app: ['app', 'core', 'contract'],
    contract: ['contract', 'core'],
    core: ['core'],
  };
  for (const [layer, allowed] of Object.entries(mayUse)) {
    test(`${layer} uses only ${allowed.join(', ')}`, () => {
      const wrong = own.filter(
        ({ from, to }) =>
          layerOf(from) === layer &&
          !allowed.includes(layerOf(to)) &&
          !allowed.includes(roomOf(to)) &&
          !to.startsWith('..'),
      );
      expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    });
  }

  test('rooms of the core meet in app: they use only language and shared beside themselves', () => {
    const common = ['core/language', 'core/shared'];
    const wrong = own.filter(
      ({ from, to }) => layerOf(from) === 'core' && roomOf(from) !== roomOf(to) && !common.includes(roomOf(to)),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('adapters never use each other', () => {
    const wrong = own.filter(
      ({ from, to }) => layerOf(from) === 'adapters' && layerOf(to) === 'adapters' && roomOf(from) !== roomOf(to),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('the core touches no file, network, process or clock', () => {
    const core = filesBelow(join(SRC, 'core'));
    const wrong = core.filter((path) =>
      /\bfrom 'node:|\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(/.test(readFileSync(path, 'utf8')),
    );
    expect(wrong.map((path) => relative(SRC, path))).toEqual([]);
  });

  test('[SU1] what only sign-in, a messenger, mail or jobs need is not loaded before the first answer', () => {
    const loaded = new Set<string>();
    const load = (path: string) => {
      if (loaded.has(path)) return;
      loaded.add(path);
      for (const { from, to, isType, isLater } of imports) if (from === path && !isType && !isLater) load(to);
    };
    load('main.ts');
    expect(loaded).toContain('fastify');
    const later = ['better-auth', 'grammy', 'nodemailer', 'pg-boss', 'adapters/http/auth.ts', 'commands/demo.ts'];
    expect(later.filter((one) => loaded.has(one) || !imports.some(({ to }) => to === one))).toEqual([]);
  });

  test('there are no cycles', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to } of own) edges.set(from, [...(edges.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      else if (!done.has(path)) {
        for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
        done.add(path);
      }
    };
    for (const path of edges.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

describe('each outside library is imported in one place', () => {
  /** Packages and the only files or rooms that may import them. A package that is not here may not be imported at all. */
  const homes: Readonly<Record<string, readonly string[]>> = {
    xstate: ['core/flow/machine.ts'],
    feelin: ['core/shared/feel.ts'],
    'date-holidays': ['core/triage/due.ts'],
    zod: ['core/', 'app/', 'contract/', 'config.ts', 'adapters/', 'commands/'],
    i18next: ['adapters/i18n/', 'web/console/'],
    yaml: ['adapters/flowfile/', 'commands/'],
    'dmn-moddle': ['adapters/dmn/'],
    grammy: ['adapters/telegram/'],
    '@grammyjs/runner': ['adapters/telegram/'],
    '@grammyjs/auto-retry': ['adapters/telegram/'],
    '@grammyjs/transformer-throttler': ['adapters/telegram/'],
    '@grammyjs/ratelimiter': ['adapters/telegram/'],
    '@grammyjs/conversations': ['adapters/telegram/'],
    fastify: ['adapters/http/'],
    'fastify-type-provider-zod': ['adapters/http/'],
    '@fastify/helmet': ['adapters/http/'],
    '@fastify/rate-limit': ['adapters/http/'],
    '@fastify/static': ['adapters/http/'],
    '@fastify/swagger': ['adapters/http/'],
    'better-auth': ['adapters/http/'],
    'prom-client': ['adapters/http/'],
    nodemailer: ['adapters/mail/'],
    'pg-boss': ['adapters/store/'],
    pg: ['adapters/store/'],
    '@electric-sql/pglite': ['adapters/store/'],
    'pglite-prisma-adapter': ['adapters/store/'],
    '@prisma/adapter-pg': ['adapters/store/'],
    '@prisma/client': ['adapters/store/'],
    '@prisma/driver-adapter-utils': ['adapters/store/'],
    '@prisma/schema-engine-wasm': ['adapters/store/'],
    proj4: ['adapters/areas/'],
    '@turf/boolean-point-in-polygon': ['adapters/areas/'],
    'csv-parse': ['adapters/hsds/'],
    preact: ['web/chat/', 'web/parts/'],
    react: ['web/console/'],
    'react-dom': ['web/console/'],
    'react-router': ['web/console/'],
    'react-i18next': ['web/console/'],
    '@mantine/core': ['web/console/'],
    '@mantine/hooks': ['web/console/'],
    '@tanstack/react-query': ['web/console/'],
    'lean-qr': ['web/console/'],
    vite: ['web/vite.config.ts'],
    '@vitejs/plugin-react': ['web/vite.config.ts'],
  };
  test('and nowhere else', () => {
    const wrong = imports.filter(({ from, to, isOwn, isType }) => {
      if (isOwn || to.startsWith('node:') || (isType && packageOf(to) === 'zod')) return false;
      return !(homes[packageOf(to)] ?? []).some((home) => from.startsWith(home));
    });
    expect([...new Set(wrong.map(({ from, to }) => `${from} imports ${to}`))]).toEqual([]);
  });

  test('every dependency of package.json is used', () => {
    const { dependencies } = JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8'));
    // Used by the scripts, by generated code, and by tests.
    const elsewhere = ['node', 'prisma', '@prisma/client', '@xstate/graph'];
    const used = new Set(imports.filter(({ isOwn }) => !isOwn).map(({ to }) => packageOf(to)));
    expect(Object.keys(dependencies).filter((name) => !used.has(name) && !elsewhere.includes(name))).toEqual([]);
  });
});

describe('what may not stand in the code', () => {
  const FORBIDDEN: Readonly<Record<string, RegExp>> = {
    'a cast to any': /\bas any\b/,
    'a double cast': /\bas unknown as\b/,
    'an ignored type': /@ts-(ignore|expect-error|nocheck)/,
    'an empty catch': /catch\s*(\([^)]*\))?\s*\{\s*\}/,
    'a to-do': /\b(TODO|FIXME|XXX)\b/,
    'the name of a programme': /workwell|otwarte-drzwi|lokalny-system|nowa-sol|aterbruket/i,
  };
  for (const [what, pattern] of Object.entries(FORBIDDEN)) {
    test(what, () => {
      const wrong = filesBelow(SRC).filter((path) => {
        const code = readFileSync(path, 'utf8').replaceAll(
          /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
          what === 'the name of a programme' || what === 'an empty catch' ? '' : '$&',
        );
        return pattern.test(code);
      });
      expect(wrong.map((path) => relative(SRC, path))).toEqual([]);
    });
  }
});
