/**
 * Start here. Reads the settings and the data, opens the store, builds everything, and starts the
 * server and the channels; on SIGTERM it finishes what was begun and stops.
 *
 * Nothing is half-started: whatever is wrong with settings, flows, tables or texts is printed with its
 * place before anything is opened, and the program ends with exit code 1.
 */
import { join } from 'node:path';
import { buildServer } from './adapters/http/server.ts';
import { openAuth } from './adapters/http/auth.ts';
import { openLog } from './adapters/http/log.ts';
import { openMetrics } from './adapters/http/metrics.ts';
import { openKeyRing } from './adapters/store/encryption.ts';
import { openStore } from './adapters/store/open.ts';
import { inviteFirstAdmin } from './app/invite-staff.ts';
import { assemble, ROOT } from './assemble.ts';
import { printProblems } from './commands/print-problems.ts';
import { parseConfig } from './config.ts';
import { createApp } from './create-app.ts';
import { startChannels } from './start-channels.ts';
import { staleLines } from './core/programme/stale-lines.ts';

const config = parseConfig(process.env);
const data = await assemble();
const problems = [
  ...(config.ok ? [] : config.error.problems.map((message) => ({ path: 'setting', message }))),
  ...(data.ok ? [] : data.error),
];
if (!config.ok || !data.ok) printProblems(problems);

const { value: settings } = config;
const log = openLog(settings.logLevel);
const keys = await openKeyRing({ setting: settings.dataKeys, dataDir: settings.dataDir });
if (!keys.ok) printProblems([{ path: 'DATA_KEYS', message: keys.error.message }]);
const store = await openStore({
  ...(settings.database.kind === 'server' ? { databaseUrl: settings.database.url } : {}),
  dataDir: settings.dataDir,
  keys: keys.value,
  log,
});
if (!store.ok) printProblems([{ path: 'database', message: store.error.message }]);

const metrics = openMetrics();
const app = createApp({ ...data.value, store: metrics.measured(store.value), publicUrl: settings.publicUrl, log });
const secret = Buffer.from(await store.value.secret('auth')).toString('base64url');
const auth = openAuth({ app, database: store.value.prisma, secret, publicUrl: settings.publicUrl, isPublic: settings.isPublic, oidc: settings.oidc });
const channels = await startChannels(app, settings, store.value.secret);
if (!channels.ok) printProblems([channels.error]);

const server = await buildServer({
  app,
  auth,
  config: settings,
  webRoot: join(ROOT, 'dist/web'),
  telegramBot: () => channels.value.telegramBot,
  inbound: channels.value.inbound,
  metrics,
});
await server.listen({ host: settings.host, port: settings.port }).catch(async (error: unknown) => {
  await channels.value.stop();
  await store.value.close();
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!isTaken) throw error;
  printProblems([{ path: 'PORT', message: `port ${settings.port} is in use: stop the other program, or set PORT to another number` }]);
});

if (process.argv.includes('--demo')) {
  const { addDemo } = await import('./commands/demo.ts');
  for (const line of await addDemo(app, auth)) process.stdout.write(`${line}\n`);
}
const invitation = await inviteFirstAdmin(app);
for (const line of [
  `Web chat:  ${settings.publicUrl}/`,
  `Console:   ${settings.publicUrl}/console/`,
  ...(channels.value.telegramBot === undefined ? [] : [`Telegram:  https://t.me/${channels.value.telegramBot}`]),
  ...(invitation === undefined ? [] : [`First admin (this link works once): ${invitation}`]),
]) {
  process.stdout.write(`${line}\n`);
}
for (const { definition } of data.value.programmes.values()) {
  const stale = staleLines(definition, app.now());
  if (stale.length > 0) log('warn', 'crisis-lines.not-verified-lately', { programme: definition.id, lines: stale.join(' ') });
}

const { value: opened } = store;
const { value: running } = channels;
let stopping = false;
async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log('info', 'main.stopping', { signal });
  await running.stop();
  await server.close();
  await opened.close();
  process.exit(0);
}
process.on('SIGTERM', () => void stop('SIGTERM'));
process.on('SIGINT', () => void stop('SIGINT'));
