/** What a turn costs in the store, each figure beside what it is compared to, measured in one run on one server. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { OpenStore } from '../../src/adapters/store/open.ts';
import { poolSettings } from '../../src/adapters/store/sql-postgres.ts';
import type { Conversation } from '../../src/core/flow/conversation.ts';
import { openTestStore, startPostgres } from '../support/store.ts';

/** One line of the table that `npm run bench` prints. */
export type BenchRow = {
  readonly name: string;
  readonly value: string;
  readonly comparedTo: string;
  readonly bar?: string;
  readonly ok?: boolean;
};

const AT = '2026-01-05T09:00:00.000Z';
const FAR = '2036-01-01T00:00:00.000Z';
const CONCURRENCY = 8;
const ROUNDS = 7;
const ROUND_MS = 700;
const TURNS = 15;
const MANY = 100_000;
const BYTES_SAMPLE = 300;
const LENGTH_SAMPLES = 120;

const conversationAfter = (answers: number): Conversation => ({
  programme: 'workwell-llr',
  revision: '2026-01-05-0123456789abcdef',
  language: 'pl',
  answers: Array.from({ length: answers }, (_, index) => ({ step: `question_${index}`, codes: ['some_code'] })),
  place: { mode: 'talk', at: `question_${answers}`, facts: {} },
});

const turnOf = (conversation: string, seq: number) => ({
  inputId: `${conversation.slice(0, 8)}-input-${seq}`,
  at: AT,
  body: {
    heard: { step: `question_${seq}`, codes: ['some_code'] },
    said: [{ kind: 'ask' as const, step: `question_${seq + 1}` }],
    language: 'pl' as const,
  },
});

const tokenOf = (id: string): string => `token-of-${id}`;

async function begin(store: OpenStore, id: string): Promise<void> {
  const turn = turnOf(id, 1);
  const conversation = conversationAfter(0);
  await store.conversations.start({ id, channel: 'web', token: tokenOf(id), conversation, turn, expiresAt: FAR });
}

async function takeTurn(store: OpenStore, id: string, answers: number): Promise<void> {
  const token = tokenOf(id);
  const opened = await store.conversations.open({ by: 'token', token }, `probe-${answers}`);
  if (opened === undefined) throw new Error('a conversation of the bench is gone');
  const seen = opened.kept.version;
  const outcome = await store.conversations.keep({
    conversation: id,
    seen,
    next: conversationAfter(answers),
    turn: turnOf(id, seen + 1),
    endedAt: null,
    expiresAt: FAR,
    writes: [],
  });
  if (outcome !== 'kept') throw new Error(`a turn of the bench was ${outcome}`);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What a quarter of the times stay below: the work itself, without what else the machine did meanwhile. */
const quick = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? Number.NaN;

/** How often a second `once` runs, with `CONCURRENCY` of it under way at any time. */
async function ratePerSecond(once: (lane: number) => Promise<void>): Promise<number> {
  const start = performance.now();
  let count = 0;
  const lane = async (number: number) => {
    while (performance.now() - start < ROUND_MS) {
      await once(number);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, (_, number) => lane(number)));
  return (count * 1000) / (performance.now() - start);
}

/** Bare read and update of one row, on a table with nothing but an id and as many bytes as a conversation has. */
async function bareTable(pool: pg.Pool): Promise<(lane: number) => Promise<void>> {
  await pool.query('CREATE TABLE bare (id text PRIMARY KEY, body bytea NOT NULL)');
  const body = randomBytes(Buffer.byteLength(JSON.stringify(conversationAfter(8))));
  for (let lane = 0; lane < CONCURRENCY; lane += 1)
    await pool.query('INSERT INTO bare VALUES ($1, $2)', [`lane-${lane}`, body]);
  return async (lane) => {
    const id = `lane-${lane}`;
    await pool.query({ name: 'bare-read', text: 'SELECT id, body FROM bare WHERE id = $1', values: [id] });
    await pool.query({ name: 'bare-update', text: 'UPDATE bare SET body = $2 WHERE id = $1', values: [id, body] });
  };
}

async function turnsPerSecond(store: OpenStore, pool: pg.Pool): Promise<BenchRow> {
  const bare = await bareTable(pool);
  const rounds: { readonly bare: number; readonly ours: number }[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    // Conversations of ordinary length: each lane begins a new one after fifteen turns.
    const lanes = Array.from({ length: CONCURRENCY }, () => ({ id: '', answers: TURNS }));
    const turn = async (number: number) => {
      const lane = lanes[number];
      if (lane === undefined) return;
      if (lane.answers >= TURNS) {
        lane.id = crypto.randomUUID();
        lane.answers = 1;
        await begin(store, lane.id);
      } else {
        await takeTurn(store, lane.id, lane.answers);
        lane.answers += 1;
      }
    };
    const measured = { bare: await ratePerSecond(bare), ours: await ratePerSecond(turn) };
    if (round >= 0) rounds.push(measured);
  }
  const ratio = median(rounds.map((round) => round.ours / round.bare));
  const ours = Math.round(median(rounds.map((round) => round.ours)));
  const bareRate = Math.round(median(rounds.map((round) => round.bare)));
  return {
    name: 'store: turns a second, durable, PostgreSQL',
    value: `${ratio.toFixed(2)} (${ours}/s)`,
    comparedTo: `bare read + update of one row, same driver and server (${bareRate}/s)`,
    bar: '>= 0.5',
    ok: ratio >= 0.5,
  };
}

async function lengthOfConversation(store: OpenStore): Promise<BenchRow> {
  const early: number[] = [];
  const late: number[] = [];
  const timed = async (id: string, answers: number, times: number[]) => {
    const start = performance.now();
    await takeTurn(store, id, answers);
    times.push(performance.now() - start);
  };
  for (let sample = 0; sample < LENGTH_SAMPLES; sample += 1) {
    const [short, long] = [crypto.randomUUID(), crypto.randomUUID()];
    await begin(store, long);
    for (let turn = 2; turn < TURNS; turn += 1) await takeTurn(store, long, turn - 1);
    await begin(store, short);
    // The two stand side by side, in turns first, so that whatever else the machine does meets both.
    const second = () => timed(short, 1, early);
    const fifteenth = () => timed(long, TURNS - 1, late);
    for (const once of sample % 2 === 0 ? [second, fifteenth] : [fifteenth, second]) await once();
  }
  const ratio = quick(late) / quick(early);
  return {
    name: 'store: 15th turn',
    value: `${ratio.toFixed(2)} (${quick(late).toFixed(2)} ms)`,
    comparedTo: `2nd turn (${quick(early).toFixed(2)} ms)`,
    bar: '<= 1.2',
    ok: ratio <= 1.2,
  };
}

/** Fills the tables up to `MANY` conversations of three turns; random bytes stand for ciphertext. */
async function fill(pool: pg.Pool): Promise<void> {
  await pool.query(
    `WITH made AS (
       INSERT INTO conversations (id, channel, token_hash, version, sealed, expires_at)
       SELECT gen_random_uuid()::text, 'web', sha256(n::text::bytea), 3,
              decode(repeat(md5(n::text), 12), 'hex'), '2036-01-01'
         FROM generate_series(1, $1::int) AS n RETURNING no
     )
     INSERT INTO turns (conversation, seq, input, at, sealed, unsent)
     SELECT no, seq, 'input-' || no || '-' || seq, '2026-01-05', decode(repeat(md5(no::text), 12), 'hex'), false
       FROM made, generate_series(1, 3) AS seq`,
    [MANY],
  );
  await pool.query('VACUUM ANALYZE');
}

async function manyConversations(few: OpenStore, many: OpenStore): Promise<BenchRow> {
  const small: number[] = [];
  const large: number[] = [];
  const sides = [
    { store: few, times: small },
    { store: many, times: large },
  ];
  const ids = Array.from({ length: 100 }, () => crypto.randomUUID());
  for (const { store } of sides) for (const id of ids) await begin(store, id);
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [index, id] of ids.entries())
      for (const { store, times } of index % 2 === 0 ? sides : sides.toReversed()) {
        const start = performance.now();
        await takeTurn(store, id, 3);
        if (round >= 0) times.push(performance.now() - start);
      }
  const ratio = quick(large) / quick(small);
  return {
    name: `store: one turn with ${MANY} stored conversations`,
    value: `${ratio.toFixed(2)} (${quick(large).toFixed(2)} ms)`,
    comparedTo: `with 100 stored conversations (${quick(small).toFixed(2)} ms)`,
    bar: '<= 1.2',
    ok: ratio <= 1.2,
  };
}

async function bytesEach(store: OpenStore, pool: pg.Pool): Promise<BenchRow> {
  const size = async (): Promise<number> => {
    await pool.query('VACUUM FULL conversations, turns');
    const { rows } = await pool.query<{ bytes: string }>(
      `SELECT (pg_total_relation_size('conversations') + pg_total_relation_size('turns'))::text AS bytes`,
    );
    return Number(rows[0]?.bytes);
  };
  const before = await size();
  for (let sample = 0; sample < BYTES_SAMPLE; sample += 1) {
    const id = crypto.randomUUID();
    await begin(store, id);
    for (let turn = 2; turn <= TURNS; turn += 1) await takeTurn(store, id, turn - 1);
  }
  const bytes = ((await size()) - before) / BYTES_SAMPLE;
  const plain = Buffer.byteLength(JSON.stringify(conversationAfter(TURNS - 1)));
  return {
    name: 'store: bytes of a conversation of 15 turns, indexes included',
    value: `${Math.round(bytes)}`,
    comparedTo: `its answers as plain JSON, once (${plain})`,
  };
}

/** Measures, on a PostgreSQL server of its own. Takes about half a minute. */
export async function rows(): Promise<BenchRow[]> {
  const server = await startPostgres();
  const smallUrl = await server.database();
  const largeUrl = await server.database();
  const small = await openTestStore({ databaseUrl: smallUrl });
  const large = await openTestStore({ databaseUrl: largeUrl });
  const pool = new pg.Pool(poolSettings(smallUrl, 10));
  const largePool = new pg.Pool({ connectionString: largeUrl, max: 1 });
  // A pool's end does not wait for its connections' end; the server may close them first and say so.
  for (const each of [pool, largePool]) each.on('error', () => undefined);
  try {
    await fill(largePool);
    return [
      await manyConversations(small, large),
      await turnsPerSecond(small, pool),
      await lengthOfConversation(small),
      await bytesEach(small, pool),
    ];
  } finally {
    await Promise.all([pool.end(), largePool.end(), small.close(), large.close()]);
    await server.stop();
  }
}
