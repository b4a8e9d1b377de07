/** The promises of `src/app/store.ts`, kept on both engines. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { OpenStore } from '../../src/adapters/store/open.ts';
import type { AlertReason, AlertScope, Job, NewReferral, TurnCommit, Waiting, Write } from '../../src/app/store.ts';
import type { Conversation } from '../../src/core/flow/conversation.ts';
import { openTestStore, startPostgres, type TestPostgres } from '../support/store.ts';

const AT = '2026-01-05T09:00:00.000Z';
const LATER = '2026-01-06T09:00:00.000Z';
const FORGOTTEN = '2026-02-10T09:00:00.000Z';
const FAR = '2036-01-01T00:00:00.000Z';
const MONTH = '2026-01-01T00:00:00.000Z';
/** What could tell who somebody was even when her name is gone, and what is left of it for counting. */
const TELLING = { cohort: 'sick', interpreter: true, orderPoints: 7 } as const;
const COUNTED = {
  programme: 'p',
  outcome: 'eligible',
  level: 'P2',
  submittedAt: MONTH,
  dueDay: '2026-01-01',
  cohort: null,
  interpreter: false,
  orderPoints: 0,
};
const FOUND_WITHIN = { timeout: 60_000, interval: 20 };

const talk = (answer = 'yes'): Conversation => ({
  programme: 'p',
  revision: 'r1',
  language: 'pl',
  answers: [{ step: 'work', codes: [answer] }],
  place: { mode: 'talk', at: 'work', facts: {} },
});

const turn = (inputId: string, at = AT): TurnCommit['turn'] => ({
  inputId,
  at,
  body: { heard: { step: 'work', codes: ['yes'] }, said: [{ kind: 'say', key: 'hello' }], language: 'pl' },
});

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const engines = [
  { engine: 'PGlite', open: () => openTestStore() },
  { engine: 'PostgreSQL', open: async () => openTestStore({ databaseUrl: await postgres.database() }) },
];

describe.each(engines)('store on $engine', ({ open }) => {
  let store: OpenStore;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  async function begin(
    more: { channel?: 'web' | 'telegram'; token?: string; address?: string; expiresAt?: string } = {},
  ) {
    const id = randomUUID();
    const { channel = 'web', expiresAt = FAR, ...found } = more;
    await store.conversations.start({ id, channel, conversation: talk(), turn: turn('first'), expiresAt, ...found });
    return id;
  }

  const commit = (conversation: string, seen: number, inputId: string, writes: readonly Write[] = []): TurnCommit => ({
    conversation,
    seen,
    next: talk(inputId),
    turn: turn(inputId),
    endedAt: null,
    expiresAt: FAR,
    writes,
  });

  const byId = async (id: string, inputId?: string) => store.conversations.open({ by: 'id', id }, inputId);
  const seqs = async (id: string) => (await store.conversations.turns(id)).map((each) => each.seq);

  function referral(more: Partial<NewReferral> = {}): NewReferral {
    const id = randomUUID();
    return {
      id,
      reference: id.slice(0, 8),
      programme: 'p',
      partner: 'one',
      state: 'submitted',
      language: 'pl',
      level: 'P2',
      orderPoints: 0,
      dueDay: '2026-01-09',
      outcome: 'eligible',
      cohort: null,
      submittedAt: AT,
      flowRevision: 'r1',
      ruleSetVersion: 't1',
      identity: { name: 'Osoba Przykładowa' },
      content: { answers: ['a'] },
      ...more,
    };
  }

  async function refer(more: Partial<NewReferral> = {}, of?: string) {
    const conversation = of ?? (await begin());
    const made = referral(more);
    const kept = (await byId(conversation))?.kept.version ?? 0;
    const writes = [{ kind: 'referral', referral: made } as const];
    expect(await store.conversations.keep(commit(conversation, kept, `refer-${made.id}`, writes))).toBe('kept');
    return { conversation, id: made.id };
  }

  const event = (what: string, reason: string | null = null) => ({ at: LATER, what, by: 'staff-1', reason });

  async function account() {
    const id = randomUUID();
    await store.prisma.user.create({ data: { id, name: 'Example Coach', email: `${id}@example.org` } });
    return id;
  }

  test('[ST1] a new conversation is kept with its first turn', async () => {
    const id = await begin();
    expect((await byId(id))?.kept).toEqual({
      id,
      channel: 'web',
      version: 1,
      conversation: talk(),
      endedAt: null,
      expiresAt: FAR,
    });
    expect(await store.conversations.turns(id)).toEqual([
      { seq: 1, inputId: 'first', at: AT, body: turn('first').body },
    ]);
  });

  test('[ST1] a new conversation of a messenger chat ends the old one and takes its address', async () => {
    const address = randomUUID();
    const first = await begin({ channel: 'telegram', address });
    const second = await begin({ channel: 'telegram', address });
    const found = await store.conversations.open({ by: 'address', channel: 'telegram', address });
    expect(found?.kept.id).toBe(second);
    expect((await byId(first))?.kept.endedAt).toBe(AT);
    expect((await byId(second))?.kept.endedAt).toBeNull();
  });

  test('[ST1] of first messages of one chat at the same time, one conversation stays open', async () => {
    const addresses = [1, 2, 3, 4].map(() => randomUUID());
    for (const address of addresses) {
      const many = Array.from({ length: 6 }, () => begin({ channel: 'telegram', address }));
      const ended = await Promise.all((await Promise.all(many)).map(async (id) => (await byId(id))?.kept.endedAt));
      expect(ended.filter((each) => each === null)).toHaveLength(1);
    }
  });

  test('[ST2] a conversation is found by token, by address and by id, and not by another', async () => {
    const token = randomUUID();
    const id = await begin({ token });
    expect((await store.conversations.open({ by: 'token', token }))?.kept.id).toBe(id);
    expect(await store.conversations.open({ by: 'token', token: `${token}x` })).toBeUndefined();
    expect(await store.conversations.open({ by: 'address', channel: 'telegram', address: token })).toBeUndefined();
    expect(await byId('nobody')).toBeUndefined();
  });

  test('[ST2] opening with an input that was kept gives the turn it led to', async () => {
    const id = await begin();
    await store.conversations.keep(commit(id, 1, 'second'));
    expect((await byId(id, 'second'))?.repeated).toEqual({
      seq: 2,
      inputId: 'second',
      at: AT,
      body: turn('second').body,
    });
    expect((await byId(id, 'third'))?.repeated).toBeUndefined();
  });

  test('[ST3] a turn moves the conversation one version on', async () => {
    const id = await begin();
    expect(await store.conversations.keep({ ...commit(id, 1, 'second'), endedAt: LATER })).toBe('kept');
    expect((await byId(id))?.kept).toMatchObject({ version: 2, conversation: talk('second'), endedAt: LATER });
    expect(await seqs(id)).toEqual([1, 2]);
  });

  test('[ST3] of turns computed from the same version, only the first is kept', async () => {
    const id = await begin();
    const outcomes = await Promise.all(
      ['a', 'b', 'c', 'd'].map((input) => store.conversations.keep(commit(id, 1, input))),
    );
    expect(outcomes.toSorted()).toEqual(['kept', 'stale', 'stale', 'stale']);
    expect(await seqs(id)).toEqual([1, 2]);
  });

  test('[ST3] an input that was kept before is repeated and changes nothing', async () => {
    const id = await begin();
    expect(await store.conversations.keep(commit(id, 1, 'first'))).toBe('repeated');
    await store.conversations.keep(commit(id, 1, 'second'));
    expect(await store.conversations.keep(commit(id, 1, 'second'))).toBe('repeated');
    expect(await store.conversations.keep(commit(id, 2, 'second'))).toBe('repeated');
    expect(await store.conversations.keep(commit('nobody', 1, 'x'))).toBe('stale');
    expect(await seqs(id)).toEqual([1, 2]);
  });

  test('[ST3] consents of one instant come back in the order they were given, whether of one turn or of several', async () => {
    const id = await begin();
    const said = Array.from({ length: 24 }, (_, at) => ({
      scope: 'share',
      partner: null,
      given: at % 2 === 0,
      textVersion: String(at),
      language: 'pl' as const,
      at: AT,
    }));
    const together = said.slice(0, 12).map((consent) => ({ kind: 'consent', consent }) as const);
    await store.conversations.keep(commit(id, 1, 'together', together));
    for (const [more, consent] of said.slice(12).entries())
      await store.conversations.keep(commit(id, 2 + more, `alone-${more}`, [{ kind: 'consent', consent }]));
    expect(await store.conversations.consents(id)).toEqual(said);
  });

  test('[ST32] turns of many conversations that come at once are each kept once, two of one conversation not', async () => {
    const [twice = '', ...others] = await Promise.all(Array.from({ length: 40 }, () => begin()));
    const [one, two, ...rest] = await Promise.all([
      store.conversations.keep(commit(twice, 1, 'one')),
      store.conversations.keep(commit(twice, 1, 'two')),
      ...others.map((id) => store.conversations.keep(commit(id, 1, 'next'))),
    ]);
    expect([one, two].toSorted()).toEqual(['kept', 'stale']);
    expect(new Set(rest)).toEqual(new Set(['kept']));
    for (const id of [twice, ...others]) expect(await seqs(id)).toEqual([1, 2]);
    for (const id of others) {
      expect((await byId(id, 'next'))?.repeated?.seq).toBe(2);
      expect((await byId(id))?.kept.conversation).toEqual(talk('next'));
    }
  });

  test('[ST32] what cannot be kept spoils no other that came with it', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => begin()));
    const [stale = '', repeated = '', broken = '', ...others] = ids;
    await store.conversations.keep(commit(stale, 1, 'before'));
    await store.conversations.keep(commit(repeated, 1, 'again'));
    const [behind, again, unkept, ...rest] = await Promise.allSettled([
      store.conversations.keep(commit(stale, 1, 'next')),
      store.conversations.keep(commit(repeated, 2, 'again')),
      // No engine takes this character in a text.
      store.conversations.keep(commit(broken, 1, 'b\u0000')),
      ...others.map((id) => store.conversations.keep(commit(id, 1, 'next'))),
    ]);
    expect(behind).toEqual({ status: 'fulfilled', value: 'stale' });
    expect(again).toEqual({ status: 'fulfilled', value: 'repeated' });
    expect(unkept?.status).toBe('rejected');
    expect(new Set(rest.map((each) => each.status === 'fulfilled' && each.value))).toEqual(new Set(['kept']));
    expect(await seqs(broken)).toEqual([1]);
  });

  test('[ST3] a turn and its writes are kept together or not at all', async () => {
    const id = await begin();
    const consent = { scope: 'share', partner: 'one', given: true, textVersion: 'v1', language: 'pl', at: AT } as const;
    const twice = referral();
    const writes: Write[] = [
      { kind: 'consent', consent },
      { kind: 'referral', referral: twice },
    ];
    expect(await store.conversations.keep(commit(id, 1, 'second', writes))).toBe('kept');
    expect(await store.conversations.consents(id)).toEqual([consent]);
    await expect(store.conversations.keep(commit(id, 2, 'third', writes))).rejects.toThrow();
    expect(await store.conversations.consents(id)).toEqual([consent]);
    expect(await seqs(id)).toEqual([1, 2]);
  });

  test('[ST3] referrals become withdrawn with the turn that says so, and accepted ones are not paused', async () => {
    const { conversation, id } = await refer();
    const accepted = await refer({}, conversation);
    await store.referrals.change({ id: accepted.id, seen: 1, state: 'accepted', event: event('accepted'), jobs: [] });
    const become = async (state: 'paused_safety' | 'withdrawn') => {
      const seen = (await byId(conversation))?.kept.version ?? 0;
      const writes = [{ kind: 'referrals-become', state, at: LATER, reason: 'said_so' } as const];
      await store.conversations.keep(commit(conversation, seen, state, writes));
      return [(await store.referrals.find(id))?.state, (await store.referrals.find(accepted.id))?.state];
    };
    expect(await become('paused_safety')).toEqual(['paused_safety', 'accepted']);
    expect(await become('withdrawn')).toEqual(['withdrawn', 'withdrawn']);
  });

  test('[ST4] turns come in order', async () => {
    const id = await begin();
    for (let seen = 1; seen < 12; seen += 1) await store.conversations.keep(commit(id, seen, `input-${12 - seen}`));
    expect(await seqs(id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('[ST5] unsent turns are claimed once, oldest first, until the lease is over', async () => {
    const address = randomUUID();
    const id = await begin({ channel: 'telegram', address });
    await store.conversations.keep(commit(id, 1, 'second'));
    const claimed = await store.conversations.claimUnsent('telegram', id, 60_000);
    expect(claimed.map((each) => [each.conversation, each.address, each.turn.seq, each.partsSent])).toEqual([
      [id, address, 1, 0],
      [id, address, 2, 0],
    ]);
    expect(await store.conversations.claimUnsent('telegram', id, 60_000)).toEqual([]);
  });

  test('[ST5] a lease that ran out is given to the next', async () => {
    const id = await begin({ channel: 'telegram', address: randomUUID() });
    expect(await store.conversations.claimUnsent('telegram', id, 0)).toHaveLength(1);
    expect(await store.conversations.claimUnsent('telegram', id, 60_000)).toHaveLength(1);
  });

  test('[ST5] of several senders at once, one gets the turns; web turns are nobody’s to send', async () => {
    const id = await begin({ channel: 'telegram', address: randomUUID() });
    const claims = await Promise.all([1, 2, 3, 4].map(() => store.conversations.claimUnsent('telegram', id, 60_000)));
    expect(claims.map((claim) => claim.length).toSorted()).toEqual([0, 0, 0, 1]);
    expect(await store.conversations.claimUnsent('web', await begin(), 60_000)).toEqual([]);
  });

  test('[ST6] what was sent is not sent again, and a turn that comes meanwhile is', async () => {
    const id = await begin({ channel: 'telegram', address: randomUUID() });
    await store.conversations.claimUnsent('telegram', id, 60_000);
    await store.conversations.keep(commit(id, 1, 'second'));
    expect(await store.conversations.claimUnsent('telegram', id, 60_000)).toEqual([]);
    await store.conversations.markSent(id, 1, 1, true);
    const next = await store.conversations.claimUnsent('telegram', id, 0);
    expect(next.map((each) => each.turn.seq)).toEqual([2]);
    await store.conversations.markSent(id, 2, 1, false);
    const again = await store.conversations.claimUnsent('telegram', id, 0);
    expect(again.map((each) => [each.turn.seq, each.partsSent])).toEqual([[2, 1]]);
  });

  test('[ST7] nothing is sent to somebody who blocked us until she writes again', async () => {
    const address = randomUUID();
    const id = await begin({ channel: 'telegram', address });
    expect(await store.conversations.claimUnsent('telegram', id, 60_000)).toHaveLength(1);
    await store.conversations.markBlocked('telegram', address, true);
    expect(await store.conversations.claimUnsent('telegram', id, 60_000)).toEqual([]);
    await store.conversations.markBlocked('telegram', address, false);
    expect(await store.conversations.claimUnsent('telegram', id, 60_000)).toHaveLength(1);
  });

  test('[ST8] erasing removes everything about a person but what a coach accepted, emptied', async () => {
    const token = randomUUID();
    const conversation = await begin({ token });
    const waiting = await refer({}, conversation);
    const accepted = await refer(TELLING, conversation);
    const alert = { id: randomUUID(), reason: 'danger', programme: 'p', language: 'pl', at: AT } as const;
    await store.conversations.keep(commit(conversation, 3, 'help', [{ kind: 'alert', alert }]));
    await store.referrals.change({
      id: accepted.id,
      seen: 1,
      state: 'accepted',
      event: event('accepted', 'we spoke'),
      jobs: [],
    });
    const receipt = await store.conversations.erase(conversation, LATER);
    expect(receipt).toEqual({ id: receipt.id, erasedAt: LATER, kept: ['referral', 'alert'] });
    expect(receipt.id).not.toBe(conversation);
    expect(await store.conversations.open({ by: 'token', token })).toBeUndefined();
    expect(await seqs(conversation)).toEqual([]);
    expect(await store.referrals.find(waiting.id)).toBeUndefined();
    const left = await store.referrals.find(accepted.id);
    expect(left).toMatchObject({ state: 'withdrawn', conversation: null, identity: null, content: null, ...COUNTED });
    expect(left?.history.map((each) => [each.what, each.at, each.reason])).toEqual([
      ['submitted', MONTH, null],
      ['accepted', MONTH, null],
      ['withdrawn', LATER, null],
    ]);
    expect((await store.conversations.erase(conversation, LATER)).kept).toEqual([]);
    expect(await store.referrals.tell(conversation, 'late', [], LATER)).toBe(false);
  });

  test('[ST9] drafts expire with their turns; a conversation with a referral does not', async () => {
    const old = await begin({ expiresAt: AT });
    const young = await begin({ expiresAt: LATER });
    const referred = await refer();
    await store.conversations.keep({ ...commit(referred.conversation, 2, 'x'), expiresAt: AT });
    expect(await store.conversations.expire(AT)).toBe(1);
    expect(await byId(old)).toBeUndefined();
    expect(await seqs(old)).toEqual([]);
    expect(await byId(young)).toBeDefined();
    expect(await byId(referred.conversation)).toBeDefined();
  });

  test('[ST9] a draft waits for somebody as long as its alert does', async () => {
    const id = await begin({ expiresAt: AT });
    const alert = { id: randomUUID(), reason: 'human', programme: 'p', language: 'pl', at: AT } as const;
    await store.conversations.keep({ ...commit(id, 1, 'help', [{ kind: 'alert', alert }]), expiresAt: AT });
    await store.conversations.expire(LATER);
    expect(await byId(id)).toBeDefined();
    await store.alerts.acknowledge([alert.id], 'coach-1', LATER);
    await store.conversations.expire(LATER);
    expect(await byId(id)).toBeUndefined();
  });

  const accept = (id: string, reason: string | null = null) =>
    store.referrals.change({ id, seen: 1, state: 'accepted', event: event('accepted', reason), jobs: [] });
  const settledIds = async () => (await store.referrals.settled(['accepted', 'awaiting_person'])).map(({ id }) => id);
  const forget = (id: string, seen: number, leave: 'empty' | 'nothing') =>
    store.referrals.forget({
      id,
      seen,
      leave,
      audit: { at: FORGOTTEN, who: 'system', what: 'referral.erased', subject: id, allowed: true },
    });
  const end = async (conversation: string) => {
    const seen = (await byId(conversation))?.kept.version ?? 0;
    await store.conversations.keep({ ...commit(conversation, seen, `end-${seen}`), endedAt: LATER });
  };

  test('[ST18] what is settled is found with the instant it was; what waits, or has an open alert, is not', async () => {
    const open = await refer();
    const done = await refer();
    await accept(done.id);
    // A coach who writes later does not make it younger.
    const wrote = { at: FORGOTTEN, what: 'wrote', by: 'staff-1', reason: null };
    await store.referrals.change({ id: done.id, seen: 2, state: 'accepted', event: wrote, jobs: [] });
    const found = (await store.referrals.settled(['accepted'])).filter(({ id }) => [open.id, done.id].includes(id));
    expect(found).toEqual([{ id: done.id, programme: 'p', state: 'accepted', since: LATER, version: 3 }]);

    const alert = { id: randomUUID(), reason: 'human', programme: 'p', language: 'pl', at: AT } as const;
    const seen = (await byId(done.conversation))?.kept.version ?? 0;
    await store.conversations.keep(commit(done.conversation, seen, 'help', [{ kind: 'alert', alert }]));
    expect(await settledIds()).not.toContain(done.id);
    expect(await forget(done.id, 3, 'empty')).toBe('kept');
    expect((await store.referrals.find(done.id))?.content).not.toBeNull();
    await store.alerts.acknowledge([alert.id], 'coach-1', LATER);
    expect(await settledIds()).toContain(done.id);
  });

  test('[ST19] an emptied referral is a number in the statistics, once; its conversation is gone, and the audit log says so', async () => {
    const { id, conversation } = await refer(TELLING);
    await accept(id, 'we spoke');
    await end(conversation);
    expect(await forget(id, 1, 'empty')).toBe('kept');
    expect(await forget(id, 2, 'empty')).toBe('forgotten');
    expect(await forget(id, 3, 'empty')).toBe('kept');
    const left = await store.referrals.find(id);
    expect(left).toMatchObject({
      state: 'accepted',
      conversation: null,
      identity: null,
      content: null,
      ...COUNTED,
    });
    expect(left?.history.map(({ what, at, reason }) => [what, at, reason])).toEqual([
      ['submitted', MONTH, null],
      ['accepted', MONTH, null],
      ['erased', FORGOTTEN, null],
    ]);
    expect(await byId(conversation)).toBeUndefined();
    expect(await seqs(conversation)).toEqual([]);
    expect(await settledIds()).not.toContain(id);
    const listed = await store.referrals.list([{ programme: 'p', partner: '*' }], 'open', 1, 1000);
    expect(listed.rows.map((row) => row.id)).not.toContain(id);
    const { entries } = await store.audit.list(1, 1000);
    expect(entries.filter(({ subject }) => subject === id)).toHaveLength(1);
  });

  test('[ST19] a removed referral leaves nothing; another referral or unfinished answers hold the conversation', async () => {
    const gone = await refer({ state: 'awaiting_person' });
    await end(gone.conversation);
    expect(await forget(gone.id, 1, 'nothing')).toBe('forgotten');
    expect(await store.referrals.find(gone.id)).toBeUndefined();
    expect(await byId(gone.conversation)).toBeUndefined();

    const first = await refer({ state: 'awaiting_person' });
    const second = await refer({ submittedAt: LATER }, first.conversation);
    await store.referrals.tell(first.conversation, 'told', [], FORGOTTEN);
    await end(first.conversation);
    expect(await forget(first.id, 1, 'nothing')).toBe('forgotten');
    // What led to the first is gone; what belongs to the second is not.
    const turns = await store.conversations.turns(first.conversation);
    expect(turns.map(({ at }) => at)).toEqual([FORGOTTEN]);
    expect((await store.referrals.find(second.id))?.content).not.toBeNull();

    const talking = await refer({ state: 'awaiting_person' });
    expect(await forget(talking.id, 1, 'nothing')).toBe('forgotten');
    expect(await byId(talking.conversation)).toBeDefined();
    expect(await seqs(talking.conversation)).toEqual([]);
  });

  test('[ST10] referrals are listed inside the scope, most urgent first', async () => {
    const programme = randomUUID();
    const make = (level: string, dueDay: string, orderPoints: number, partner: string) =>
      refer({ programme, level, dueDay, orderPoints, partner }).then(({ id }) => id);
    const later = await make('P2', '2026-01-12', 9, 'one');
    const urgent = await make('P1', '2026-01-20', 0, 'one');
    const fewer = await make('P2', '2026-01-09', 1, 'one');
    const more = await make('P2', '2026-01-09', 5, 'one');
    const other = await make('P0', '2026-01-01', 0, 'two');
    const ids = async (partner: string, page = 1, size = 10) =>
      (await store.referrals.list([{ programme, partner }], 'open', page, size)).rows.map((row) => row.id);
    expect(await ids('one')).toEqual([urgent, more, fewer, later]);
    expect(await ids('*')).toEqual([other, urgent, more, fewer, later]);
    expect(await ids('one', 2, 3)).toEqual([later]);
    // Behind whom one saw last, although somebody came above and she herself is not in this list any more.
    const behind = async (last: string, partner = 'one') =>
      (await store.referrals.list([{ programme, partner }], 'open', 2, 2, last)).rows.map((row) => row.id);
    expect(await behind(more)).toEqual([fewer, later]);
    expect(await behind(later)).toEqual([]);
    // One that is not hers to see says nothing: the page begins where its number says.
    expect(await behind(other)).toEqual([fewer, later]);
    expect(await behind(randomUUID())).toEqual([fewer, later]);
    expect(await store.referrals.list([], 'all', 1, 10)).toEqual({ rows: [], total: 0 });
    await store.referrals.change({ id: urgent, seen: 1, state: 'declined', event: event('declined', 'r'), jobs: [] });
    expect(await ids('one')).toEqual([more, fewer, later]);
    expect(await behind(urgent)).toEqual([more, fewer]);
    expect((await store.referrals.list([{ programme, partner: 'one' }], 'all', 1, 1)).total).toBe(4);
  });

  test('[ST10] a listed referral is as it was submitted', async () => {
    const { conversation, id } = await refer({ interpreter: true, cohort: 'in_work_struggling' });
    const { identity, content, ...clear } = referral({ id, reference: id.slice(0, 8) });
    const row = {
      ...clear,
      interpreter: true,
      cohort: 'in_work_struggling',
      conversation,
      version: 1,
      assignedTo: null,
    };
    expect(await store.referrals.ofConversation(conversation)).toEqual([row]);
    expect(await store.referrals.find(id)).toMatchObject({ ...row, identity, content });
  });

  test('[ST11] a referral moves once from a version, with its event, note, message and job', async () => {
    const { conversation, id } = await refer();
    const change = {
      id,
      seen: 1,
      state: 'accepted',
      assignedTo: 'coach-1',
      event: event('accepted', 'fits well'),
      note: 'rings on Monday',
      tell: [{ kind: 'say', key: 'accepted' }],
      jobs: [],
    } as const;
    const outcomes = await Promise.all([store.referrals.change(change), store.referrals.change(change)]);
    expect(outcomes.toSorted()).toEqual(['kept', 'stale']);
    const found = await store.referrals.find(id);
    expect(found).toMatchObject({ state: 'accepted', version: 2, assignedTo: 'coach-1' });
    expect(found?.content).toEqual({ answers: ['a'], notes: [{ at: LATER, by: 'staff-1', text: 'rings on Monday' }] });
    expect(found?.history.at(-1)).toEqual(event('accepted', 'fits well'));
    const last = (await store.conversations.turns(conversation)).at(-1);
    expect(last).toMatchObject({ seq: 3, body: { said: change.tell, language: 'pl' } });
    expect(await store.referrals.change({ ...change, id: 'nobody' })).toBe('stale');
  });

  test('[ST32] a referral goes to another partner or to nobody, with its offices and what was agreed, once from a version', async () => {
    const { id } = await refer(referral({ partner: 'one' }));
    await store.referrals.change({
      id,
      seen: 1,
      state: 'accepted',
      assignedTo: 'coach-1',
      event: event('accepted'),
      jobs: [],
    });
    const share = {
      scope: 'share',
      partner: 'two',
      given: true,
      textVersion: 'v1',
      language: 'pl',
      at: LATER,
    } as const;
    const change = {
      id,
      seen: 2,
      state: 'submitted',
      event: event('handed_on'),
      jobs: [],
      to: { partner: 'two', assignedTo: null, offices: ['one'], consents: [share] },
    } as const;
    expect(await store.referrals.change({ ...change, seen: 1 })).toBe('stale');
    expect(await store.referrals.change(change)).toBe('kept');
    expect(await store.referrals.find(id)).toMatchObject({
      partner: 'two',
      assignedTo: null,
      state: 'submitted',
      version: 3,
      content: { answers: ['a'], consents: [share] },
    });
    expect(await store.referrals.offices(id)).toEqual([{ partner: 'one', worker: null }]);
  });

  test('[ST12] staff can tell a person something once; her next turn counts it', async () => {
    const id = await begin();
    const said = [{ kind: 'coach', text: 'See you on Monday' }] as const;
    expect(await store.referrals.tell(id, 'reminder-1', said, LATER)).toBe(true);
    expect(await store.referrals.tell(id, 'reminder-1', said, LATER)).toBe(true);
    expect(await seqs(id)).toEqual([1, 2]);
    expect(await store.conversations.keep(commit(id, 1, 'mine'))).toBe('stale');
    expect(await store.conversations.keep(commit(id, 2, 'mine'))).toBe('kept');
    expect(await store.referrals.tell('nobody', 'reminder-1', said, LATER)).toBe(false);
  });

  test('[ST13] a delivery is made once for a referral and destination', async () => {
    const { id } = await refer();
    const coach = { kind: 'email', id: 'coach-1' } as const;
    const begun = await Promise.all([store.deliveries.begin(id, coach), store.deliveries.begin(id, coach)]);
    expect(begun[0]).toEqual({ id: begun[1].id, sent: false });
    await store.deliveries.failed(begun[0].id, 'mail.refused');
    await store.deliveries.sent(begun[0].id, LATER);
    expect(await store.deliveries.begin(id, coach)).toEqual({ id: begun[0].id, sent: true });
    expect((await store.deliveries.begin(id, { ...coach, id: 'coach-2' })).sent).toBe(false);
  });

  /** Minutes after `AT`. */
  const minutesOn = (minutes: number) => new Date(Date.parse(AT) + minutes * 60_000).toISOString();

  /** Has somebody raise an alert; gives its id, whether it became one of its own or was counted in another. */
  async function raise(conversation: string, reason: AlertReason, programme: string, at = AT): Promise<string> {
    const alert = { id: randomUUID(), reason, programme, language: 'pl', at } as const;
    const seen = (await byId(conversation))?.kept.version ?? 0;
    const outcome = await store.conversations.keep(commit(conversation, seen, alert.id, [{ kind: 'alert', alert }]));
    expect(outcome).toBe('kept');
    return alert.id;
  }

  /** Whose alerts: those of this programme without a referral, and those of its partner `one`. */
  const whose = (programme: string): AlertScope => ({
    referrals: [{ programme, partner: 'one' }],
    programmes: [programme],
    beside: { source: '', conversations: [] },
  });

  test('[ST31] what is said again while it waits is counted; danger that is told again after ten minutes is a new one', async () => {
    const conversation = await begin();
    const programme = randomUUID();
    const open = async () =>
      (await store.alerts.ofConversation(conversation)).map(({ reason, times }) => `${reason} ${times}`);
    for (const reason of ['message', 'human', 'concern', 'call_back'] as const)
      await raise(conversation, reason, programme);
    const danger = await raise(conversation, 'danger', programme, minutesOn(1));
    await raise(conversation, 'danger', programme, minutesOn(10.9));
    await raise(conversation, 'message', programme, LATER);
    expect((await open()).toSorted()).toEqual(['call_back 1', 'concern 1', 'danger 2', 'human 1', 'message 2']);
    expect(await store.alerts.find(danger)).toMatchObject({ raisedAt: minutesOn(1), latestAt: minutesOn(10.9) });
    const again = await raise(conversation, 'danger', programme, minutesOn(11.1));
    expect((await open()).filter((one) => one.startsWith('danger'))).toEqual(['danger 2', 'danger 1']);
    expect(await store.alerts.find(again)).toMatchObject({ times: 1 });
    // Somebody else's team hears of it for itself.
    expect(await store.alerts.find(await raise(conversation, 'human', randomUUID(), minutesOn(12)))).toBeDefined();
  });

  test('[ST31] what is said after somebody took it is a new alert', async () => {
    const conversation = await begin();
    const programme = randomUUID();
    const first = await raise(conversation, 'danger', programme);
    await store.alerts.acknowledge([first], 'coach-1', minutesOn(1));
    const next = await raise(conversation, 'danger', programme, minutesOn(2));
    expect((await store.alerts.ofConversation(conversation)).map(({ id }) => id)).toEqual([next]);
  });

  test('[ST31] who waits stands once, the gravest first and among equals who was heard of last; pages meet', async () => {
    const programme = randomUUID();
    const people = await Promise.all(Array.from({ length: 7 }, () => begin()));
    const [early = '', late = '', called = '', asked = '', wrote = '', many = '', other = ''] = people;
    await raise(wrote, 'message', programme, minutesOn(50));
    await raise(asked, 'human', programme, minutesOn(1));
    await raise(called, 'call_back', programme, minutesOn(2));
    await raise(early, 'danger', programme, minutesOn(3));
    await raise(late, 'danger', programme, minutesOn(30));
    // What she said first was less grave.
    const first = await raise(many, 'message', programme, minutesOn(0));
    await raise(many, 'danger', programme, minutesOn(4));
    const newest = await raise(many, 'danger', programme, minutesOn(20));
    await raise(many, 'danger', programme, minutesOn(21));
    await raise(other, 'danger', randomUUID());
    const all = await store.alerts.waiting(whose(programme), 100);
    expect(all.people).toBe(6);
    expect(all.rows.map(({ conversation }) => conversation)).toEqual([late, many, early, called, asked, wrote]);
    expect(all.rows[1]).toEqual({
      conversation: many,
      first,
      newest,
      reasons: ['danger', 'message'],
      times: 4,
      firstAt: minutesOn(0),
      latestAt: minutesOn(21),
      programme,
      language: 'pl',
      gone: false,
    });
    const paged: string[] = [];
    let last: Waiting | undefined;
    for (let most = 0; most < 9; most += 1) {
      const place = last && { reason: last.reasons[0], latestAt: last.latestAt, first: last.first };
      const page = await store.alerts.waiting(whose(programme), 2, place);
      expect(page.people).toBe(6);
      if (page.rows.length === 0) break;
      paged.push(...page.rows.map(({ conversation }) => conversation));
      last = page.rows.at(-1);
    }
    expect(paged).toEqual(all.rows.map(({ conversation }) => conversation));
  });

  test('[ST31] of one instant each still stands on one page only', async () => {
    const programme = randomUUID();
    const people = await Promise.all(Array.from({ length: 5 }, () => begin()));
    for (const conversation of people) await raise(conversation, 'danger', programme);
    const paged: string[] = [];
    let last: Waiting | undefined;
    for (let most = 0; most < 6; most += 1) {
      const place = last && { reason: last.reasons[0], latestAt: last.latestAt, first: last.first };
      const [row] = (await store.alerts.waiting(whose(programme), 1, place)).rows;
      if (row !== undefined) paged.push(row.conversation);
      last = row ?? last;
    }
    expect(paged.toSorted()).toEqual(people.toSorted());
  });

  test('[ST31] an alert is with whoever has the referral that is not over; without one with its programme', async () => {
    const programme = randomUUID();
    const [own, foreign, over] = [
      await refer({ programme }),
      await refer({ programme, partner: 'two' }),
      await refer({ programme, partner: 'two', state: 'declined' }),
    ];
    for (const { conversation } of [own, foreign, over]) await raise(conversation, 'human', programme);
    const door = randomUUID();
    const [hers, others] = [await begin(), await begin()];
    for (const conversation of [hers, others]) await raise(conversation, 'human', door);
    // Raised with somebody else: not of this reader, though it is the same person.
    await raise(hers, 'danger', randomUUID());
    const seen = await store.alerts.waiting(
      { ...whose(programme), beside: { source: door, conversations: [hers] } },
      9,
    );
    expect(seen.rows.map(({ conversation }) => conversation).toSorted()).toEqual(
      [own.conversation, over.conversation, hers].toSorted(),
    );
    expect(seen.rows.flatMap(({ reasons }) => reasons)).not.toContain('danger');
    expect(await store.alerts.raisedAt(door)).toEqual(
      expect.arrayContaining([hers, others].map((conversation) => expect.objectContaining({ conversation }))),
    );
    expect((await store.alerts.raisedAt(door))[0]?.now).toMatchObject({ programme: 'p' });
    const nobody = { referrals: [], programmes: [], beside: { source: '', conversations: [] } };
    expect(await store.alerts.waiting(nobody, 9)).toEqual({ rows: [], people: 0 });
  });

  test('[ST13] alerts wait until somebody answered them, once, and say when their conversation was erased', async () => {
    const programme = randomUUID();
    const conversation = await begin();
    const id = await raise(conversation, 'danger', programme);
    const other = await raise(conversation, 'human', programme, LATER);
    const row = { id, conversation, reason: 'danger', programme, language: 'pl', gone: false, times: 1 };
    expect(await store.alerts.find(id)).toEqual({ ...row, raisedAt: AT, latestAt: AT });
    await store.conversations.erase(conversation, LATER);
    expect((await store.alerts.waiting(whose(programme), 9)).rows).toMatchObject([{ first: id, gone: true }]);
    expect(await store.alerts.raisedAt(programme)).toEqual([{ conversation, now: undefined }]);
    expect(await store.alerts.acknowledge([id], 'coach-1', LATER)).toEqual([id]);
    const both = await Promise.all(
      ['coach-2', 'coach-3'].map((coach) => store.alerts.acknowledge([id, other], coach, LATER)),
    );
    expect(both.flat()).toEqual([other]);
    expect(await store.alerts.ofConversation(conversation)).toEqual([]);
    expect(await store.alerts.find(other)).toBeUndefined();
  });

  test('[ST14] a role is given to somebody who has an account', async () => {
    const id = await account();
    const before = await store.staff.count();
    const role = { role: 'coach', programme: randomUUID(), partner: 'one' } as const;
    await store.staff.grant(id, role, 'sv');
    await store.staff.grant(id, role, 'en');
    expect(await store.staff.count()).toBe(before + 1);
    const expected = { id, language: 'en', active: true, roles: [role], telegramLinked: false };
    expect(await store.staff.find(id)).toMatchObject(expected);
    expect(await store.staff.hearing(role.programme, 'one')).toMatchObject([expected]);
    expect(await store.staff.hearing(role.programme, 'two')).toEqual([]);
    await expect(store.staff.grant('nobody', role, 'en')).rejects.toThrow();
    expect(await store.staff.find('nobody')).toBeUndefined();
  });

  test('[ST14] a coach’s own chat is found again, and belongs to one coach', async () => {
    const [first, second] = [await account(), await account()];
    const chat = randomUUID();
    await store.staff.linkTelegram(first, chat);
    expect(await store.staff.telegramOf(first)).toBe(chat);
    expect((await store.staff.findByTelegram(chat))?.id).toBe(first);
    await store.staff.linkTelegram(second, chat);
    expect((await store.staff.findByTelegram(chat))?.id).toBe(second);
    expect(await store.staff.telegramOf(first)).toBeUndefined();
    await store.staff.unlinkTelegram(second);
    expect(await store.staff.findByTelegram(chat)).toBeUndefined();
  });

  test('[ST15] an invitation works once and until it expires', async () => {
    const invitation = {
      role: 'coach',
      programme: 'p',
      partner: 'one',
      email: 'coach@example.org',
      expiresAt: LATER,
    } as const;
    const hash = randomUUID();
    await store.staff.invite(hash, invitation);
    expect(await store.staff.takeInvitation(hash, LATER)).toBeUndefined();
    expect(await store.staff.readInvitation(hash, AT)).toEqual(invitation);
    const taken = await Promise.all([store.staff.takeInvitation(hash, AT), store.staff.takeInvitation(hash, AT)]);
    expect(taken.filter((each) => each !== undefined)).toEqual([invitation]);
    expect(await store.staff.readInvitation(hash, AT)).toBeUndefined();
  });

  test('[ST20] an account that is switched off has no session left and no link, and can be switched on again', async () => {
    const id = await account();
    const data = { id: randomUUID(), userId: id, token: randomUUID(), expiresAt: new Date(FAR) };
    await store.prisma.session.create({ data });
    await store.staff.offerPassword('an-old-link', { staff: id, expiresAt: LATER });
    await store.staff.setActive(id, false);
    expect((await store.staff.find(id))?.active).toBe(false);
    expect(await store.prisma.session.count({ where: { userId: id } })).toBe(0);
    expect(await store.staff.readPasswordOffer('an-old-link', AT)).toBeUndefined();
    await store.staff.setActive(id, true);
    expect((await store.staff.find(id))?.active).toBe(true);
  });

  test('[ST21] a link for a new password works once, until it expires, and until a newer one is made', async () => {
    const staff = await account();
    const [older, newer] = [randomUUID(), randomUUID()];
    await store.staff.offerPassword(older, { staff, expiresAt: LATER });
    expect(await store.staff.readPasswordOffer(older, AT)).toEqual({ staff, expiresAt: LATER });
    await store.staff.offerPassword(newer, { staff, expiresAt: LATER });
    expect(await store.staff.takePasswordOffer(older, AT)).toBeUndefined();
    expect(await store.staff.takePasswordOffer(newer, LATER)).toBeUndefined();
    const taken = await Promise.all([newer, newer].map((hash) => store.staff.takePasswordOffer(hash, AT)));
    expect(taken.filter((each) => each !== undefined)).toEqual([{ staff, expiresAt: LATER }]);
    // What nobody took goes with the hourly clean-up.
    await store.staff.offerPassword(older, { staff, expiresAt: AT });
    await store.conversations.expire(AT);
    expect(await store.prisma.passwordOffer.count({ where: { user: staff } })).toBe(0);
  });

  test('[ST22] a half minute of an authenticator is taken once, and none before it, whoever asks first', async () => {
    const staff = await account();
    expect(await store.staff.takeStep(staff, 100)).toBe(false);
    const data = { id: randomUUID(), userId: staff, secret: 's', backupCodes: 'b' };
    await store.prisma.twoFactor.create({ data });
    const at = (step: number) => store.staff.takeStep(staff, step);
    expect((await Promise.all([at(100), at(100), at(100)])).filter((taken) => taken)).toEqual([true]);
    expect([await at(99), await at(100), await at(101), await at(101)]).toEqual([false, false, true, false]);
  });

  test('[ST23] a second factor that is taken away takes sessions, remembered browsers and the linked chat with it', async () => {
    const [staff, other] = [await account(), await account()];
    for (const id of [staff, other]) {
      await store.prisma.user.update({ where: { id }, data: { twoFactorEnabled: true } });
      await store.prisma.twoFactor.create({ data: { id, userId: id, secret: 's', backupCodes: 'b' } });
      await store.prisma.session.create({ data: { id, userId: id, token: id, expiresAt: new Date(FAR) } });
      const remembered = { id, identifier: `trust-device-${id}`, value: id, expiresAt: new Date(FAR) };
      await store.prisma.verification.create({ data: remembered });
      await store.staff.linkTelegram(id, `chat-${id}`);
    }
    await store.staff.dropSecondFactor(staff);
    const left = async (id: string) => [
      (await store.prisma.user.findUnique({ where: { id } }))?.twoFactorEnabled,
      await store.prisma.twoFactor.count({ where: { userId: id } }),
      await store.prisma.session.count({ where: { userId: id } }),
      await store.prisma.verification.count({ where: { value: id } }),
      (await store.staff.find(id))?.telegramLinked,
    ];
    expect(await left(staff)).toEqual([false, 0, 0, 0, false]);
    expect(await left(other)).toEqual([true, 1, 1, 1, true]);
  });

  const consent = (given: boolean) =>
    ({ scope: 'share', partner: 'two', given, textVersion: 'v1', language: 'pl', at: LATER }) as const;

  test('[ST24] a person’s code leads to what waits for her until one code was answered, and goes with it', async () => {
    const { conversation, id } = await refer({ state: 'awaiting_person' });
    const [mailed, given] = [randomUUID(), randomUUID()];
    await store.confirmations.offer(mailed, id);
    await store.confirmations.offer(given, id);
    const rows = await store.prisma.personCode.findMany({ where: { referral: id } });
    expect(rows).toHaveLength(2);
    for (const { codeHash } of rows) expect(Buffer.from(codeHash).toString('utf8')).not.toContain(mailed);
    const leadsTo = { referral: id, programme: 'p', language: 'pl' };
    expect(await store.confirmations.find(mailed)).toEqual(leadsTo);
    expect(await store.confirmations.find(given)).toEqual(leadsTo);
    expect(await store.confirmations.find(randomUUID())).toBeUndefined();
    const hers = await begin();
    const yes = { kind: 'said-yes', referral: id, at: LATER } as const;
    expect(await store.conversations.keep(commit(hers, 1, 'yes', [yes]))).toBe('kept');
    expect(await store.confirmations.find(mailed)).toBeUndefined();
    expect(await store.confirmations.find(given)).toBeUndefined();
    const after = await store.referrals.find(id);
    expect(after).toMatchObject({ state: 'awaiting_person', version: 1 });
    expect(after?.history.at(-1)).toEqual({ at: LATER, what: 'said_yes', by: 'person', reason: null });
    const last = randomUUID();
    await store.confirmations.offer(last, id);
    await store.conversations.erase(conversation, LATER);
    expect(await store.confirmations.find(last)).toBeUndefined();
    expect(await store.prisma.personCode.count({ where: { referral: id } })).toBe(0);
  });

  test('[ST25] her yes told to staff is kept once from a version, with her consents and job, away from the chat it came from', async () => {
    const { conversation, id } = await refer({
      state: 'awaiting_person',
      partner: 'one',
      content: { answers: ['a'], consents: [] },
    });
    const code = randomUUID();
    await store.confirmations.offer(code, id);
    const ask = {
      id,
      seen: 1,
      state: 'submitted',
      partner: 'two',
      offices: ['three'],
      language: 'sv',
      dueDay: '2026-01-20',
      consents: [consent(true)],
      event: event('confirmed'),
      jobs: [],
    } as const;
    expect(await store.confirmations.confirm({ ...ask, seen: 7 })).toBe('stale');
    expect(await store.confirmations.confirm(ask)).toBe('kept');
    expect(await store.confirmations.confirm({ ...ask, seen: 2 })).toBe('stale');
    expect(await store.referrals.find(id)).toMatchObject({
      state: 'submitted',
      partner: 'two',
      dueDay: '2026-01-20',
      conversation: null,
      version: 2,
      language: 'sv',
      content: { answers: ['a'], consents: [consent(true)] },
    });
    expect(await store.referrals.offices(id)).toEqual([{ partner: 'three', worker: null }]);
    expect(await store.confirmations.find(code)).toBeUndefined();
    expect(await store.referrals.ofConversation(conversation)).toEqual([]);
    await store.conversations.erase(conversation, LATER);
    expect((await store.referrals.find(id))?.identity).toEqual({ name: 'Osoba Przykładowa' });
  });

  test('[ST29] what she says anew takes the place of what her referral said; too late, and nothing of the turn is kept', async () => {
    const made = referral({ partner: 'one' });
    const { conversation } = await refer(made);
    const row = async () => {
      const found = await store.referrals.find(made.id);
      if (found === undefined) throw new Error('it is gone');
      return found;
    };
    await store.referrals.change({
      id: made.id,
      seen: 1,
      state: 'accepted',
      assignedTo: 'coach',
      event: { at: AT, what: 'accepted', by: 'coach', reason: null },
      jobs: [],
    });
    const again = (seen: number, more: Partial<NewReferral> = {}): Write => ({
      kind: 'update-referral',
      seen,
      at: LATER,
      referral: { ...made, state: 'accepted', content: { answers: ['b'] }, identity: { name: 'Inna' }, ...more },
    });
    const version = async () => (await byId(conversation))?.kept.version ?? 0;
    const before = await row();
    expect(await store.conversations.keep(commit(conversation, await version(), 'late', [again(1)]))).toBe('stale');
    expect(await row()).toEqual(before);
    expect(await byId(conversation, 'late')).not.toHaveProperty('repeated');
    expect(await store.conversations.keep(commit(conversation, await version(), 'again', [again(2)]))).toBe('kept');
    const now = await row();
    expect(now).toMatchObject({ state: 'accepted', assignedTo: 'coach', version: 3, submittedAt: AT });
    expect([now.content, now.identity]).toEqual([{ answers: ['b'] }, { name: 'Inna' }]);
    expect(now.history.map(({ what, at }) => [what, at])).toContainEqual(['updated', LATER]);
    // Another organisation has nobody who looks after it yet.
    const moved = again(3, { partner: 'two', state: 'human_review' });
    expect(await store.conversations.keep(commit(conversation, await version(), 'moved', [moved]))).toBe('kept');
    expect(await row()).toMatchObject({ partner: 'two', state: 'human_review', assignedTo: null });
  });

  test('[ST26] what waits for her is removed whole by her no, once; nothing else is, and the other chat stays', async () => {
    const { conversation, id } = await refer({ state: 'awaiting_person' });
    const before = await store.conversations.turns(conversation);
    const no = { referral: id, at: LATER, by: 'staff-1' };
    expect(await store.confirmations.disown(no)).toBe(true);
    expect(await store.confirmations.disown(no)).toBe(false);
    expect(await store.referrals.find(id)).toBeUndefined();
    expect(await store.conversations.turns(conversation)).toEqual(before);
    const { entries } = await store.audit.list(1, 5);
    expect(entries.filter(({ subject }) => subject === id)).toEqual([
      { at: LATER, who: 'staff-1', what: 'referral.erased', subject: id, allowed: true },
    ]);
    const sent = await refer();
    expect(await store.confirmations.disown({ ...no, referral: sent.id })).toBe(false);
    const hers = await begin();
    const writes = [{ kind: 'disown', referral: sent.id, at: LATER } as const];
    expect(await store.conversations.keep(commit(hers, 1, 'no', writes))).toBe('kept');
    expect((await store.referrals.find(sent.id))?.state).toBe('submitted');
  });

  test('[ST27] her own act moves her referral from the states it is possible from, and frees it of who had it', async () => {
    const { conversation, id } = await refer({ reference: `r-${randomUUID()}` });
    const reference = (await store.referrals.find(id))?.reference ?? '';
    await store.referrals.change({
      id,
      seen: 1,
      state: 'accepted',
      assignedTo: 'staff-1',
      event: event('accepted'),
      jobs: [],
    });
    const move = { kind: 'move', reference, partner: 'none', what: 'sharing_stopped', at: LATER } as const;
    const stop = { ...move, from: ['submitted'], state: 'human_review' } as const;
    const kept = (await byId(conversation))?.kept.version ?? 0;
    expect(await store.conversations.keep(commit(conversation, kept, 'early', [stop]))).toBe('kept');
    expect(await store.referrals.find(id)).toMatchObject({ state: 'accepted', partner: 'one', version: 2 });
    const moved = { ...stop, from: ['submitted', 'accepted'] } as const;
    expect(await store.conversations.keep(commit(conversation, kept + 1, 'stop', [moved]))).toBe('kept');
    const after = await store.referrals.find(id);
    expect(after).toMatchObject({ state: 'human_review', partner: 'none', assignedTo: null, version: 3 });
    expect(after?.history.at(-1)).toMatchObject({ what: 'sharing_stopped', by: 'person' });
    expect((await store.audit.list(1, 1)).entries[0]).toMatchObject({
      who: 'person',
      what: 'referral.sharing_stopped',
      subject: id,
    });
    // Another conversation cannot move it.
    const other = await begin();
    await store.conversations.keep(
      commit(other, 1, 'foreign', [{ ...moved, from: ['human_review'], state: 'withdrawn' }]),
    );
    expect((await store.referrals.find(id))?.state).toBe('human_review');
  });

  test('[ST30] a further office lists a referral and has its own worker, until it has it no more or it is emptied', async () => {
    const [one, two, three] = [randomUUID(), randomUUID(), randomUUID()];
    const { conversation, id } = await refer({ partner: one });
    const keep = async (inputId: string, partners: readonly string[]) => {
      const kept = (await byId(conversation))?.kept.version ?? 0;
      const writes = [{ kind: 'offices', referral: id, partners } as const];
      expect(await store.conversations.keep(commit(conversation, kept, inputId, writes))).toBe('kept');
    };
    const listed = async (partner: string) => {
      const { rows, total } = await store.referrals.list([{ programme: 'p', partner }], 'all', 1, 10);
      return { ids: rows.map((row) => row.id), total };
    };
    expect(await listed(two)).toEqual({ ids: [], total: 0 });
    await keep('both', [two, three]);
    for (const partner of [one, two, three]) expect(await listed(partner)).toEqual({ ids: [id], total: 1 });
    const named = { worker: 'staff-2', instead: null };
    const about = { partner: two, fromStaff: null } as const;
    expect(await store.referrals.nameWorker(id, two, named, [{ ...event('joined'), about }])).toBe(true);
    // Of two who saw that nobody is named, the second one is too late.
    expect(await store.referrals.nameWorker(id, two, { ...named, worker: 'staff-3' }, [event('too late')])).toBe(false);
    const since = (await store.referrals.find(id))?.history.filter(({ at }) => at === LATER);
    expect(since).toEqual([{ ...event('joined'), about }]);
    expect(await store.referrals.nameWorker(id, 'nobody', named)).toBe(false);
    await keep('one less', [two]);
    expect(await store.referrals.offices(id)).toEqual([{ partner: two, worker: 'staff-2' }]);
    expect(await listed(three)).toEqual({ ids: [], total: 0 });

    await store.referrals.change({ id, seen: 1, state: 'accepted', event: event('accepted'), jobs: [] });
    await store.conversations.erase(conversation, LATER);
    expect(await store.referrals.find(id)).toMatchObject({ state: 'withdrawn', identity: null });
    expect(await store.referrals.offices(id)).toEqual([]);
  });

  test('[ST28] what was said about somebody else goes when it is sent; the turn that says so and what was sent before stay', async () => {
    const { conversation } = await refer();
    const told = { ...turn('name', LATER) };
    await store.conversations.keep({ ...commit(conversation, 2, 'name'), turn: told });
    const about = referral({ state: 'awaiting_person', submittedAt: FORGOTTEN });
    const writes = [
      { kind: 'referral', referral: about },
      { kind: 'forget-said', referral: about.id },
    ] as const;
    await store.conversations.keep({ ...commit(conversation, 3, 'sent', writes), turn: turn('sent', FORGOTTEN) });
    expect(await seqs(conversation)).toEqual([1, 2, 4]);
  });

  test('[ST16] the database refuses to change or remove an audit entry', async () => {
    const entry = {
      at: new Date().toISOString(),
      who: 'coach-1',
      what: 'referral.read',
      subject: 'r-1',
      allowed: true,
    };
    await store.audit.add(entry);
    const { entries, total } = await store.audit.list(1, 1);
    expect(entries).toEqual([entry]);
    const { prisma } = store;
    await expect(prisma.auditEntry.updateMany({ data: { who: 'x' } })).rejects.toThrow(/append-only/);
    await expect(prisma.auditEntry.deleteMany()).rejects.toThrow(/append-only/);
    await expect(prisma.$executeRawUnsafe('TRUNCATE audit_entries')).rejects.toThrow(/append-only/);
    expect((await store.audit.list(1, 1)).total).toBe(total);
  });

  test('[ST16] an audit entry goes when it is older than 24 months', async () => {
    const entry = { who: 'coach-1', what: 'referral.read', subject: randomUUID(), allowed: false };
    await store.audit.add({ ...entry, at: '2001-01-01T00:00:00.000Z' });
    await store.conversations.expire('2001-01-02T00:00:00.000Z');
    const { entries } = await store.audit.list(1, 100);
    expect(entries.filter((each) => each.subject === entry.subject)).toEqual([]);
  });

  test('[ST17] an update is kept once, in order, until it is done', async () => {
    const ids = [randomUUID(), randomUUID()];
    const updates = ids.map((id) => ({ id, body: { text: `said ${id}` } }));
    await store.updates.keep('telegram', updates);
    await store.updates.keep('telegram', updates.toReversed());
    const mine = async () =>
      (await store.updates.pending('telegram')).filter((each) => ids.some((id) => id === each.id));
    expect(await mine()).toEqual(updates);
    await store.updates.done('telegram', ids[0] ?? '');
    await store.updates.keep('telegram', updates);
    expect(await mine()).toEqual(updates.slice(1));
  });

  test('[ST17] memory holds a value by its key', async () => {
    const key = `coach/${randomUUID()}`;
    expect(await store.memory.read(key)).toBeUndefined();
    await store.memory.write(key, { asking: 'reason' });
    await store.memory.write(key, { asking: 'note' });
    expect(await store.memory.read(key)).toEqual({ asking: 'note' });
    await store.memory.remove(key);
    expect(await store.memory.read(key)).toBeUndefined();
  });

  test('[SA7] a job is there exactly when its turn is, and once for its key', async () => {
    const name = `job-${randomUUID()}`;
    const id = await begin();
    const job = (data: string, key?: string): Job => ({
      name,
      data: { id: data },
      ...(key === undefined ? {} : { key }),
    });
    const write = (data: string): Write => ({ kind: 'job', job: job(data) });
    expect(await store.conversations.keep(commit(id, 1, 'a', [write('kept')]))).toBe('kept');
    expect(await store.conversations.keep(commit(id, 1, 'b', [write('stale')]))).toBe('stale');
    const twice = { kind: 'referral', referral: referral() } as const;
    await expect(store.conversations.keep(commit(id, 2, 'c', [write('torn'), twice, twice]))).rejects.toThrow();
    await store.send(job('once', 'key'));
    await store.send(job('again', 'key'));
    const done: (string | undefined)[] = [];
    await store.work(name, async (data) => {
      done.push(data.id);
    });
    await store.send(job('last'));
    await vi.waitFor(() => expect(done).toContain('last'), FOUND_WITHIN);
    expect(done.toSorted()).toEqual(['kept', 'last', 'once']);
  });

  test('[SA7] a job whose handler throws is tried again', async () => {
    const name = `job-${randomUUID()}`;
    await store.send({ name, data: { id: 'x' } });
    const thrown = new Promise<void>((resolve) => {
      void store.work(name, async () => {
        resolve();
        throw new Error('the far side is away');
      });
    });
    await thrown;
    const state = async () => {
      const rows = await store.prisma.$queryRawUnsafe<{ state: string; retry_limit: number }[]>(
        `SELECT state::text AS state, retry_limit FROM pgboss.job WHERE name = '${name}'`,
      );
      return rows[0];
    };
    await vi.waitFor(async () => expect(await state()).toEqual({ state: 'retry', retry_limit: 80 }), FOUND_WITHIN);
  });

  test('[SA8] whoever listens hears of every turn, whoever began it', async () => {
    const heard: string[] = [];
    const stop = await store.onTurn((conversation) => heard.push(conversation));
    const id = await begin();
    await vi.waitFor(() => expect(heard).toEqual([id]), FOUND_WITHIN);
    await store.conversations.keep(commit(id, 1, 'second'));
    await vi.waitFor(() => expect(heard).toEqual([id, id]), FOUND_WITHIN);
    await store.referrals.tell(id, 'told', [], LATER);
    await vi.waitFor(() => expect(heard).toEqual([id, id, id]), FOUND_WITHIN);
    await stop();
    await store.referrals.tell(id, 'unheard', [], LATER);
    expect(await store.ready()).toBe(true);
    expect(heard).toHaveLength(3);
  });
});
