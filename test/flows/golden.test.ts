/**
 * Whole conversations, word for word, in each language: `golden/*.json`, which a coach can read.
 *
 * `UPDATE_GOLDEN=1` writes what is said now into the files; what the people say is never touched.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { receiveMessage } from '../../src/app/receive-message.ts';
import { startConversation } from '../../src/app/start-conversation.ts';
import type { Arrived } from '../../src/app/understand-input.ts';
import type { Turn } from '../../src/contract/chat.ts';
import type { Locale } from '../../src/core/language/locale.ts';
import { openTestApp } from '../support/app.ts';

const FOLDER = join(import.meta.dirname, 'golden');

type Answered = { readonly says: readonly string[]; readonly asks: string | null };
type Golden = {
  readonly tells: string;
  /** WorkWell, where none is named. */
  readonly programme?: string;
  readonly language: Locale;
  readonly turns: readonly { readonly person: Arrived; readonly waymark: Answered }[];
  readonly result: unknown;
};

const REFERENCE = /\b([A-Z]{2,3})-[0-9A-Z]{3}-[0-9A-Z]{4}\b/g;
const ID = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
const plain = (text: string): string => text.replaceAll(REFERENCE, '$1-•').replaceAll(ID, '•');
const answered = (turn: Turn): Answered => ({
  says: turn.messages.map(({ text }) => plain(text)),
  asks: turn.ask?.step ?? null,
});

let app: App;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.store.close());

/** What the coach will find: the referral's own words are codes. */
async function resultOf(conversation: string): Promise<unknown> {
  const [row] = await app.store.referrals.ofConversation(conversation);
  if (row === undefined) return null;
  const { outcome, cohort, level, dueDay, partner, state, language, interpreter } = row;
  return { outcome, cohort, level, dueDay, partner, state, language, interpreter };
}

describe('golden conversations', () => {
  for (const file of readdirSync(FOLDER).sort()) {
    const path = join(FOLDER, file);
    const golden: Golden = JSON.parse(readFileSync(path, 'utf8'));
    test(`${golden.language}: ${golden.tells}`, async () => {
      const started = await startConversation(app, {
        channel: 'web',
        programme: golden.programme ?? 'workwell-llr',
        language: golden.language,
      });
      if (!started.ok) throw new Error(started.error.code);
      const { conversation } = started.value;
      const played: Golden['turns'][number][] = [];
      for (const [at, { person, waymark }] of golden.turns.entries()) {
        const turn = await receiveMessage(app, {
          channel: 'web',
          find: { by: 'id', id: conversation },
          id: `g${at}`,
          input: person,
        });
        if (!turn.ok) throw new Error(turn.error.code);
        played.push({ person, waymark: answered(turn.value) });
        if (process.env.UPDATE_GOLDEN !== '1') expect(answered(turn.value)).toEqual(waymark);
      }
      const result = await resultOf(conversation);
      if (process.env.UPDATE_GOLDEN === '1') {
        writeFileSync(path, `${JSON.stringify({ ...golden, turns: played, result }, null, 2)}\n`);
        return;
      }
      expect(result).toEqual(golden.result);
    });
  }
});
