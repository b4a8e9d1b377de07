/**
 * `npm start -- --demo`: example staff and referrals, so that a visitor can look around.
 *
 * Nothing is faked: the example people of each programme's `cases.yaml` talk to the real flow, and
 * their referrals take the real way into the inbox. A second start with the same data adds nothing.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readYaml } from '../adapters/flowfile/read-yaml.ts';
import type { Auth } from '../adapters/http/auth.ts';
import type { App } from '../app/app.ts';
import { receiveMessage } from '../app/receive-message.ts';
import { startConversation } from '../app/start-conversation.ts';
import type { StaffRole } from '../app/store.ts';
import type { Arrived } from '../app/understand-input.ts';
import { contentDir } from '../assemble.ts';
import type { Ask, Turn } from '../contract/chat.ts';
import { LOCALES } from '../core/language/locale.ts';

/** How many example people of each programme send a referral. */
const PEOPLE = 9;
/** No conversation has more turns than this; a demo that does is a bug. */
const MOST_TURNS = 60;

type Facts = Readonly<Record<string, unknown>>;

/** @returns lines for whoever started the program: who can sign in, and with what */
export async function addDemo(app: App, auth: Auth): Promise<readonly string[]> {
  if ((await app.store.staff.count()) > 0)
    return ['Demo: there is already somebody on the staff, so nothing was added.'];
  const lines = ['Demo: you can sign in to the console with'];
  const programmes = [...app.programmes.values()];
  const receiving = programmes.flatMap(({ definition }) =>
    definition.partners.filter(({ receives }) => receives).map(({ id }) => ({ programme: definition.id, partner: id })),
  );
  const everywhere = programmes.map(({ definition }) => ({ programme: definition.id, partner: '*' }));
  const staff: readonly (readonly [string, readonly StaffRole[]])[] = [
    ['coach', receiving.map((scope) => ({ role: 'coach', ...scope }))],
    ['coordinator', everywhere.map((scope) => ({ role: 'coordinator', ...scope }))],
    ['admin', [{ role: 'admin', programme: '*', partner: '*' }]],
  ];
  for (const [role, roles] of staff) {
    const email = `${role}@example.org`;
    const password = randomBytes(12).toString('base64url');
    const account = await auth.createAccount({ name: `Example ${role}`, email, password });
    if (account === undefined) continue;
    for (const one of roles) await app.store.staff.grant(account.id, one, 'en');
    lines.push(`  ${email}  ${password}`);
  }
  for (const { definition } of programmes) await sendExamples(app, definition.id);
  return lines;
}

async function sendExamples(app: App, programme: string): Promise<void> {
  const cases = await readYaml(join(contentDir(), 'flows', programme, 'cases.yaml'));
  const people = cases.ok && Array.isArray(cases.value) ? cases.value : [];
  const self = people
    .map((person: { facts?: Facts }) => person.facts ?? {})
    .filter((facts) => facts.consent === 'agree' && facts.for_whom !== 'other');
  for (const [at, facts] of self.slice(0, PEOPLE).entries()) await talk(app, programme, at, facts);
}

/** Answers every question from the facts of one example person; what she does not say is skipped. */
async function talk(app: App, programme: string, at: number, facts: Facts): Promise<void> {
  const language = LOCALES[at % LOCALES.length] ?? 'en';
  const started = await startConversation(app, { channel: 'web', programme, language });
  if (!started.ok) return;
  let turn: Turn = started.value.turn;
  for (let count = 0; count < MOST_TURNS && turn.ask !== null; count += 1) {
    const find = { by: 'id', id: started.value.conversation } as const;
    const next = await receiveMessage(app, {
      channel: 'web',
      find,
      id: `demo:${count}`,
      input: answerTo(turn.ask, facts, at),
    });
    if (!next.ok) return;
    turn = next.value;
  }
}

function answerTo(ask: Ask, facts: Facts, at: number): Arrived {
  const offered = ask.options.map(({ code }) => code);
  const said = [facts[ask.step]].flat().filter((code) => typeof code === 'string');
  // A place inside a district is known at once, without the district's own list.
  if (ask.kind === 'area' && said[0] !== undefined) return { choice: said[0] };
  const codes = said.filter((code) => offered.includes(code));
  if (codes.length > 0) return { choices: codes };
  if (ask.step === 'name') return { text: `Example ${String.fromCharCode(65 + at)}` };
  for (const preferred of ['me', 'agree', 'this_chat', 'send', 'yes', 'skip', 'no'])
    if (offered.includes(preferred)) return { choice: preferred };
  return { choice: offered[0] ?? 'skip' };
}
