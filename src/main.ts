/**
 * Start here. Reads the settings and the data, opens the store, builds everything, and starts the
 * server and the channels; on SIGTERM it finishes what was begun and stops.
 *
 * Nothing is half-started: whatever is wrong with settings, flows, tables or texts is printed with its
 * place before anything is opened, and the program ends with exit code 1.
 */
import { join } from 'node:path';
import { openAuthWhenNeeded } from './adapters/http/auth-when-needed.ts';
import { openLog } from './adapters/http/log.ts';
import { openMetrics } from './adapters/http/metrics.ts';
import { buildServer } from './adapters/http/server.ts';
import { inviteFirstAdmin } from './app/invite-staff.ts';
import { assemble, ROOT } from './assemble.ts';
import { readCommandLine } from './commands/command-line.ts';
import { notOpenYet } from './commands/not-open-yet.ts';
import { printProblems } from './commands/print-problems.ts';
import { parseConfig } from './config.ts';
import { understandCommand } from './core/flow/understand/command.ts';
import { staleLines } from './core/programme/stale-lines.ts';
import { classify } from './core/safety/classify.ts';
import { createApp } from './create-app.ts';
import { openData } from './open-data.ts';
import { proveTables } from './prove-tables.ts';
import { startChannels } from './start-channels.ts';
import { listenProblem, portProblem, type StartProblem } from './start-problems.ts';
import { startWarnings } from './start-warnings.ts';

const { values: asked } = readCommandLine('npm start [-- --demo]', { demo: { type: 'boolean' } }, [0, 0]);
const config = parseConfig(process.env);
const data = await assemble(undefined, config.ok ? config.value.dataDir : undefined);
const problems = [
  ...(config.ok ? [] : config.error.problems.map((message) => ({ path: 'setting', message }))),
  ...(data.ok ? [] : data.error),
];
if (!config.ok || !data.ok) printProblems(problems);
const proof = await proveTables(data.value.programmes, config.value.dataDir);
if (proof.faults.length > 0) printProblems(proof.faults);

const { value: settings } = config;
const log = openLog(settings.logLevel);
// Before anything is made, and before Telegram is asked for anything: what it gives, it gives once.
const port = await portProblem(settings);
if (port !== undefined) printProblems([port]);
const begun = await openData(settings, log);
if (!begun.ok) printProblems([begun.error]);
const { store: opened, close, discard } = begun.value;
/** Ends a start that cannot go on, and leaves nothing open behind it, nor anything that it made. */
async function giveUp(problem: StartProblem): Promise<never> {
  await discard();
  return printProblems([problem]);
}

const metrics = openMetrics();
const app = createApp({ ...data.value, store: metrics.measured(opened), publicUrl: settings.publicUrl, log });
const secret = Buffer.from(await opened.secret('auth')).toString('base64url');
const auth = openAuthWhenNeeded({
  app,
  database: opened.prisma,
  secret,
  publicUrl: settings.publicUrl,
  isPublic: settings.isPublic,
  secondFactor: settings.secondFactor,
  oidc: settings.oidc,
});
const channels = await startChannels(app, settings, opened.secret);
if (!channels.ok) throw await giveUp(channels.error);

const server = await buildServer({
  app,
  auth,
  config: settings,
  webRoot: join(ROOT, 'dist/web'),
  telegramBot: channels.value.telegramBot,
  inbound: channels.value.inbound,
  metrics,
});
await server.listen({ host: settings.host, port: settings.port }).catch(async (error: unknown) => {
  await channels.value.stop();
  await giveUp(listenProblem(settings, error));
});

if (asked.demo === true) {
  const { addDemo } = await import('./commands/demo.ts');
  for (const line of await addDemo(app, auth)) process.stdout.write(`${line}\n`);
}
await proof.note();
const invitation = await inviteFirstAdmin(app);
const botName = channels.value.telegramBot();
const botLink = botName === undefined ? undefined : `https://t.me/${botName}`;
for (const line of [
  `Web chat:  ${settings.publicUrl}/`,
  `Console:   ${settings.publicUrl}/console/`,
  ...(settings.telegram === undefined ? [] : [`Telegram:  ${botLink ?? 'not reached yet'}`]),
  ...(invitation === undefined ? [] : [`First admin (this link works once): ${invitation}`]),
]) {
  process.stdout.write(`${line}\n`);
}
for (const line of [...data.value.programmes.values()].flatMap(notOpenYet)) process.stdout.write(`${line}\n`);
for (const { definition } of data.value.programmes.values()) {
  const stale = staleLines(definition, app.now());
  if (stale.length > 0)
    log('warn', 'crisis-lines.not-verified-lately', { programme: definition.id, lines: stale.join(' ') });
}

const { value: running } = channels;
const warn = ({ path, message }: StartProblem) => process.stderr.write(`${path}: ${message}\n`);
/** When whoever waited for this start has had her answer, jobs are begun, and what others will need is loaded. */
const PREPARE_MS = 1_000;
setTimeout(() => {
  void running.workJobs();
  void startWarnings(settings).then((found) => found.forEach(warn));
  classify('');
  understandCommand('back');
  auth.prepare().catch(() => log('error', 'auth.not-loaded'));
}, PREPARE_MS).unref();

/** How long requests that were begun may take to end; after it their connections are cut. */
const DRAIN_MS = 5_000;
let stopping = false;
async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log('info', 'main.stopping', { signal });
  setTimeout(() => server.server.closeAllConnections(), DRAIN_MS).unref();
  // Each part is stopped, also when the one before could not be: a database that is away fails all of them.
  for (const [part, end] of [
    ['channels', () => running.stop()],
    ['server', () => server.close()],
    ['store', close],
  ] as const) {
    await end().catch(() => log('warn', 'main.not-stopped', { part }));
  }
  process.exit(0);
}
process.on('SIGTERM', () => void stop('SIGTERM'));
process.on('SIGINT', () => void stop('SIGINT'));
