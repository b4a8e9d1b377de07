/** The statements that keep a turn: of one conversation, with a consent, or of several conversations at once. */
import { type SqlValue, type Statement, statement } from './sql.ts';
import { MOST_TOGETHER } from './together.ts';

export type KeepRow = { readonly no: number };
/** The values of `keepTurn`; the conversation's id is the first. */
export type KeepValues = readonly [string, ...SqlValue[]];

const keepParts = `WITH moved AS (
     UPDATE conversations SET version = version + 1, sealed = $3, ended_at = $4, expires_at = $5
      WHERE id = $1 AND version = $2 RETURNING no, version, channel
   ), kept AS (
     INSERT INTO turns (conversation, seq, input, at, sealed, unsent)
     SELECT no, version, $6, $7, $8, channel NOT IN ('web', 'terminal') FROM moved
     RETURNING conversation AS no
   )`;

/**
 * One statement for an ordinary turn: the conversation moves on if its version is still the one that was seen, and the
 * turn is kept only if it moved. `unsent` stays true until a messenger took the messages; web and terminal read them.
 */
export const keepTurn = statement('keep-turn', `${keepParts} SELECT no FROM kept`);

/** The same with the one consent that was given in it: no transaction of its own is needed. */
export const keepTurnWithConsent = statement(
  'keep-turn-with-consent',
  `${keepParts}, agreed AS (
     INSERT INTO consents (id, conversation, at, sealed) SELECT $9, no, $10, $11 FROM moved
   ) SELECT no FROM kept`,
);

const TYPES = ['text', 'int', 'bytea', 'timestamptz', 'timestamptz', 'text', 'timestamptz', 'bytea'];

const several = (count: number): Statement => {
  const row = (at: number) => TYPES.map((type, column) => `$${at * TYPES.length + column + 1}::${type}`).join(', ');
  return statement(
    `keep-${count}-turns`,
    `WITH given (id, seen, sealed, ended_at, expires_at, input, at, turn) AS (
       VALUES ${Array.from({ length: count }, (_, at) => `(${row(at)})`).join(', ')}
     ), moved AS (
       UPDATE conversations c
          SET version = c.version + 1, sealed = g.sealed, ended_at = g.ended_at, expires_at = g.expires_at
         FROM given g WHERE c.id = g.id AND c.version = g.seen
       RETURNING c.no, c.version, c.channel, c.id, g.input, g.at, g.turn
     ), kept AS (
       INSERT INTO turns (conversation, seq, input, at, sealed, unsent)
       SELECT no, version, input, at, turn, channel NOT IN ('web', 'terminal') FROM moved
     ) SELECT id FROM moved`,
  );
};

/** For as many different conversations as its place says, the values one after the other; gives the ids of those that moved. */
export const keepTurns: readonly Statement[] = Array.from({ length: MOST_TOGETHER + 1 }, (_, count) => several(count));
