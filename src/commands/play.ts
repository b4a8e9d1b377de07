/** `npm run play -- [<programme>] [--language pl]`: talk to a flow in the terminal, without a programme to the front door. Nothing is kept afterwards. */
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { parseKeyRing } from '../adapters/store/encryption.ts';
import { openStore } from '../adapters/store/open.ts';
import { inputFrom, linesFrom } from '../adapters/terminal/talk.ts';
import { receiveMessage } from '../app/receive-message.ts';
import { startConversation } from '../app/start-conversation.ts';
import { assemble } from '../assemble.ts';
import type { Turn } from '../contract/chat.ts';
import { isLocale, LOCALES } from '../core/language/locale.ts';
import { createApp } from '../create-app.ts';
import { readCommandLine } from './command-line.ts';
import { printProblems } from './print-problems.ts';

const { values, words } = readCommandLine(
  `npm run play -- [<programme>] [--language ${LOCALES.join('|')}]`,
  { language: { type: 'string' } },
  [0, 1],
);
const { language } = values;
if (language !== undefined && !isLocale(language))
  printProblems([{ path: '--language', message: `there is no such language; there are: ${LOCALES.join(', ')}` }]);
const data = await assemble();
if (!data.ok) printProblems(data.error);

const known = [...data.value.programmes.keys()];
const [programme] = words;
if (programme !== undefined && !known.includes(programme))
  printProblems([{ path: programme, message: `there is no such programme; there are: ${known.join(', ')}` }]);
const keys = parseKeyRing(`play:${randomBytes(32).toString('base64')}`);
if (!keys.ok) printProblems([keys.error]);
const store = await openStore({ dataDir: 'memory://', keys: keys.value, log: () => undefined });
if (!store.ok) printProblems([{ path: 'store', message: store.error.message }]);

const app = createApp({ ...data.value, store: store.value, publicUrl: 'http://localhost', log: () => undefined });
const find = { by: 'address', channel: 'terminal', address: 'here' } as const;
const started = await startConversation(app, {
  channel: 'terminal',
  address: 'here',
  programme,
  language,
});
if (!started.ok) printProblems([{ path: programme ?? 'programme', message: started.error.code }]);

const show = (turn: Turn) => {
  const lines = linesFrom(turn, (key) => app.words.say(turn.language, `chat:${key}`));
  process.stdout.write(`${lines.join('\n')}\n> `);
};
show(started.value.turn);
let count = 0;
for await (const line of createInterface({ input: process.stdin })) {
  count += 1;
  const turn = await receiveMessage(app, { channel: 'terminal', find, id: `line:${count}`, input: inputFrom(line) });
  if (!turn.ok) break;
  show(turn.value);
  // After sending she can still write to the team, and begin again: Ctrl+D ends it then.
  if (turn.value.ended && turn.value.referral === null) break;
}
process.stdout.write('\n');
await store.value.close();
process.exit(0);
