/** Turns that staff or the clock began, and what all turns share: what they are bound to and who is told of them. */
import type { Said, TurnBody } from '../../app/store.ts';
import type { Conversation } from '../../core/flow/conversation.ts';
import type { Instant } from '../../core/shared/time.ts';
import type { Vault } from './encryption.ts';
import { type Queries, statement } from './sql.ts';

/** The channel that says which conversation has a new turn. */
export const TURN_CHANNEL = 'waymark_turn';

/** What the ciphertexts of a conversation are bound to. */
export const boundTo = {
  conversation: (id: string) => `conversations/${id}`,
  turn: (conversation: string, input: string) => `turns/${conversation}/${input}`,
  address: (conversation: string) => `addresses/${conversation}`,
  consent: (id: string) => `consents/${id}`,
};

/** Finds a conversation's row and holds it until the transaction ends. */
export const lockConversation = statement(
  'lock-conversation',
  'SELECT no, sealed FROM conversations WHERE id = $1 FOR UPDATE',
);
const tellTurn = statement('tell-turn', `SELECT pg_notify('${TURN_CHANNEL}', $1)::text`);
const tellPerson = statement(
  'tell-person',
  `WITH moved AS (
     UPDATE conversations SET version = version + 1
      WHERE no = $1 AND NOT EXISTS (SELECT FROM turns t WHERE t.conversation = $1 AND t.input = $2)
     RETURNING no, version, channel
   )
   INSERT INTO turns (conversation, seq, input, at, sealed, unsent)
   SELECT no, version, $2, $3, $4, channel NOT IN ('web', 'terminal') FROM moved`,
);

/** Appends a turn that staff or the clock began, inside a transaction. False when the conversation is gone. */
export async function appendTold(
  tx: Queries,
  vault: Vault,
  told: {
    readonly conversation: string;
    readonly inputId: string;
    readonly said: readonly Said[];
    readonly at: Instant;
  },
): Promise<boolean> {
  const { conversation, inputId, said, at } = told;
  const [row] = await tx.query<{ no: number; sealed: Uint8Array }>(lockConversation, [conversation]);
  if (row === undefined) return false;
  const { language } = vault.unseal<Conversation>(boundTo.conversation(conversation), row.sealed);
  const body: TurnBody = { said, language };
  await tx.query(tellPerson, [row.no, inputId, at, vault.seal(boundTo.turn(conversation, inputId), body)]);
  await tx.query(tellTurn, [conversation]);
  return true;
}
