/** A program with nothing but the bot, for tests that kill it: `node bot-process.ts <data folder> <api root> <token> <keys> [<database> <lease>]`. */

import { parseKeyRing } from '../../../src/adapters/store/encryption.ts';
import { openStore } from '../../../src/adapters/store/open.ts';
import { startTelegram } from '../../../src/adapters/telegram/telegram.ts';
import { assemble } from '../../../src/assemble.ts';
import { createApp } from '../../../src/create-app.ts';

const [dataDir = '', apiRoot = '', token = '', keys = '', databaseUrl, leaseMs = '1000'] = process.argv.slice(2);
const data = await assemble();
const ring = parseKeyRing(keys);
if (!data.ok || !ring.ok) throw new Error('the data cannot be used');
const log = (level: string, code: string): void => void process.stdout.write(`${level} ${code}\n`);
const store = await openStore({ databaseUrl, dataDir, keys: ring.value, log });
if (!store.ok) throw new Error(store.error.message);
const app = createApp({ ...data.value, store: store.value, publicUrl: 'http://localhost:3000', log });
const bot = await startTelegram(app, { token, apiRoot, leaseMs: Number(leaseMs) });
if (!bot.ok) throw new Error(bot.error.message);
process.stdout.write('ready\n');
