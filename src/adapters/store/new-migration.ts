/** `node src/adapters/store/new-migration.ts <name>`: writes the migration that leads from the others to the schema. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { driftFromMigrations } from './migrate.ts';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z_]*$/.test(name)) {
  console.error('Give the migration a name of small letters and underscores, such as add_plan.');
  process.exit(1);
}
const script = await driftFromMigrations(new PrismaPGlite(await PGlite.create()));
if (script === '') console.log('The migrations already lead to the schema; nothing to write.');
else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = fileURLToPath(new URL(`../../../prisma/migrations/${stamp}_${name}/`, import.meta.url));
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}migration.sql`, script);
  console.log(`Written: ${folder}migration.sql. Read it before you commit it.`);
}
