/**
 * Brings a database up to the migrations of `prisma/migrations/`. Prisma's schema engine does it, as the WebAssembly
 * package that works over a driver adapter, so no binary is downloaded; `_prisma_migrations` is filled as its own
 * command line would. The engine is loaded only when something is pending: an ordinary start costs one query.
 */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import { type Sql, statement } from './sql.ts';

const folder = fileURLToPath(new URL('../../../prisma/', import.meta.url));
const NO_FILTER = { externalTables: [], externalEnums: [] };
/** Any number, the same in every process: who holds it migrates, the others wait and find nothing to do. */
const MIGRATION_LOCK = 77_314_001;

async function migrationNames(): Promise<readonly string[]> {
  const entries = await readdir(`${folder}migrations`, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

async function migrationList(): Promise<MigrationList> {
  const names = await migrationNames();
  const lockfile = await readFile(`${folder}migrations/migration_lock.toml`, 'utf8');
  const migrationDirectories = await Promise.all(
    names.map(async (path) => {
      const script = await readFile(`${folder}migrations/${path}/migration.sql`, 'utf8');
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: script } } };
    }),
  );
  return {
    baseDir: `${folder}migrations`,
    lockfile: { path: 'migration_lock.toml', content: lockfile },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}

type Glue = typeof import('@prisma/schema-engine-wasm') & { __wbg_set_wasm(exports: WebAssembly.Exports): void };

async function instantiate(): Promise<Glue> {
  const at = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const glue: Glue = await import(at);
  const binary = await readFile(new URL('schema_engine_bg.wasm', at));
  const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === 'function') begin();
  return glue;
}

// The package's glue knows one instance; a second one in the same process would mix up their memories.
let loading: Promise<Glue> | undefined;

async function loadEngine(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  loading ??= instantiate();
  const glue = await loading;
  const schema = await readFile(`${folder}schema.prisma`, 'utf8');
  const quiet = () => undefined;
  return glue.SchemaEngine.new(
    { datamodels: [[`${folder}schema.prisma`, schema]] },
    quiet,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}

/**
 * The adapter with migrations run as one text, which PostgreSQL treats as one transaction: whole or not at all. The
 * adapters' own ways split at every semicolon (pg), also inside functions, or do not wait for the end (PGlite).
 */
const wholeScripts = (
  adapter: SqlMigrationAwareDriverAdapterFactory,
  sql: Sql,
): SqlMigrationAwareDriverAdapterFactory => ({
  provider: adapter.provider,
  adapterName: adapter.adapterName,
  connectToShadowDb: () => adapter.connectToShadowDb(),
  connect: async () => {
    const connected = await adapter.connect();
    connected.executeScript = async (script) => {
      await sql.run(script);
    };
    return connected;
  },
});

const historyExists = statement('history-exists', `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS "exists"`);
const history = statement(
  'history',
  'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
);

async function isPending(sql: Sql): Promise<boolean> {
  const [found] = await sql.query<{ exists: boolean }>(historyExists, []);
  if (found?.exists !== true) return true;
  const applied = new Set((await sql.query<{ name: string }>(history, [])).map((row) => row.name));
  return (await migrationNames()).some((name) => !applied.has(name));
}

/** Applies what is pending and gives the names of it. Any number of processes may do this at once. */
export async function migrate(sql: Sql, adapter: SqlMigrationAwareDriverAdapterFactory): Promise<readonly string[]> {
  if (!(await isPending(sql))) return [];
  return sql.alone(MIGRATION_LOCK, async () => {
    if (!(await isPending(sql))) return [];
    const engine = await loadEngine(wholeScripts(adapter, sql));
    try {
      const migrationsList = await migrationList();
      return (await engine.applyMigrations({ migrationsList, filters: NO_FILTER })).appliedMigrationNames;
    } finally {
      engine.free();
    }
  });
}

/**
 * The SQL that leads from the migrations to `schema.prisma`: empty when they agree. Needs an adapter that can make an
 * empty database to replay the migrations in, such as PGlite's.
 */
export async function driftFromMigrations(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<string> {
  const engine = await loadEngine(adapter);
  try {
    const schema = await readFile(`${folder}schema.prisma`, 'utf8');
    const diff = await engine.diff({
      from: { tag: 'migrations', ...(await migrationList()) },
      to: { tag: 'schemaDatamodel', files: [{ path: `${folder}schema.prisma`, content: schema }] },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    });
    return diff.exitCode === 0 ? '' : (diff.stdout ?? '');
  } finally {
    engine.free();
  }
}
