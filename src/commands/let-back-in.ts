/**
 * `npm run let-back-in -- <e-mail>`: a way back for the last admin, who has nobody to ask. Takes her second
 * factor away and prints a one-time link for a new password. Whoever can run this has the data anyway; the audit log
 * says that it was done.
 *
 * With the embedded database, stop Waymark first; with a PostgreSQL server it may go on.
 */
import { makePasswordLink } from '../app/reset-password.ts';
import { dropSecondFactor } from '../app/reset-second-factor.ts';
import { assemble } from '../assemble.ts';
import { parseConfig } from '../config.ts';
import { createApp } from '../create-app.ts';
import { openData } from '../open-data.ts';
import { readCommandLine } from './command-line.ts';
import { printProblems } from './print-problems.ts';

const { words } = readCommandLine('npm run let-back-in -- <e-mail>', {}, [1, 1]);
const email = words[0]?.toLowerCase() ?? '';

const config = parseConfig(process.env);
if (!config.ok) printProblems(config.error.problems.map((message) => ({ path: 'setting', message })));
const { value: settings } = config;
const data = await assemble();
if (!data.ok) printProblems(data.error);
const opened = await openData(settings, () => undefined);
if (!opened.ok) printProblems([opened.error]);
const { store, close, discard } = opened.value;

const app = createApp({ ...data.value, store, publicUrl: settings.publicUrl, log: () => undefined });
const found = (await app.store.staff.list()).find((staff) => staff.email.toLowerCase() === email);
if (found === undefined) {
  await discard();
  printProblems([{ path: 'e-mail', message: 'nobody has an account with this address' }]);
}
await dropSecondFactor(app, 'system', found.id);
const { link, expiresAt } = await makePasswordLink(app, found.id);
process.stdout.write(
  `The second step is reset and every session has ended. A new password is set here (once, until ${expiresAt}):\n${link}\n`,
);
await close();
