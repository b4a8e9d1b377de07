import { defineConfig } from 'prisma/config';

// `prisma generate` looks for a schema engine that it never runs; naming any program stops it from downloading one.
// Migrations are applied by `src/adapters/store/migrate.ts`.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
