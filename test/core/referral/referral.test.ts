import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liveConsents, mayReceive, sightOf } from '../../../src/core/referral/consent.ts';
import { type ReferralConsent, ReferralIdentity } from '../../../src/core/referral/content.ts';
import {
  type LifecycleState,
  moves,
  REFERRAL_STATES,
  type ReferralCommand,
  stateAfter,
} from '../../../src/core/referral/lifecycle.ts';
import { readReference, referenceFrom } from '../../../src/core/referral/reference.ts';
import { draftKeptUntil, referralKeptUntil, SETTLED_STATES } from '../../../src/core/referral/retention.ts';

const commands = Object.keys(moves).filter((name): name is ReferralCommand => name in moves);
const anyState = fc.constantFrom(...REFERRAL_STATES);
const anyCommand = fc.constantFrom(...commands);

describe('lifecycle', () => {
  test('[RF1] a move that is not in the table does not happen', () => {
    expect(stateAfter('submitted', 'accept')).toEqual({ ok: true, value: 'accepted' });
    expect(stateAfter('declined', 'accept')).toEqual({
      ok: false,
      error: { code: 'referral.refused', state: 'declined', command: 'accept' },
    });
    fc.assert(
      fc.property(
        anyState,
        anyCommand,
        (state, command) => stateAfter(state, command).ok === moves[command].from.includes(state),
      ),
    );
  });

  test('[RF2] an end is reached only by accept, assign, decline or withdraw, and a declined or withdrawn referral never moves again', () => {
    const ends: LifecycleState[] = ['accepted', 'declined', 'withdrawn'];
    for (const command of commands) {
      if (ends.includes(moves[command].to)) expect(['accept', 'assign', 'decline', 'withdraw']).toContain(command);
    }
    fc.assert(
      fc.property(fc.array(anyCommand), (sequence) => {
        let state: LifecycleState = 'submitted';
        for (const command of sequence) {
          const next = stateAfter(state, command);
          if (state === 'declined' || state === 'withdrawn') expect(next.ok).toBe(false);
          if (next.ok) state = next.value;
        }
      }),
    );
  });

  test('[RF3] what a coach passes on stays open for a coordinator', () => {
    expect(stateAfter('submitted', 'pass_on')).toEqual({ ok: true, value: 'human_review' });
    expect(stateAfter('human_review', 'accept').ok).toBe(true);
    expect(stateAfter('human_review', 'pass_on').ok).toBe(false);
    expect(referralKeptUntil('human_review', '2026-11-22T09:00:00.000Z', days)).toBeUndefined();
  });
});

test('[RF13] what is taken back from a partner stays open for a coordinator; what has ended is not shared again', () => {
  for (const state of ['submitted', 'human_review', 'paused_safety', 'accepted']) {
    expect(stateAfter(state, 'unshare')).toEqual({ ok: true, value: 'human_review' });
  }
  expect(stateAfter('human_review', 'share')).toEqual({ ok: true, value: 'submitted' });
  for (const state of ['awaiting_person', 'declined', 'withdrawn'] as const) {
    expect(stateAfter(state, 'unshare').ok).toBe(false);
    expect(stateAfter(state, 'share').ok).toBe(false);
  }
  expect(stateAfter('accepted', 'share').ok).toBe(false);
});

test('[RF15] what was accepted can be given back, and what is open or accepted handed on; what waits for her, is paused or has ended cannot', () => {
  expect(stateAfter('accepted', 'give_back')).toEqual({ ok: true, value: 'submitted' });
  for (const state of ['submitted', 'human_review', 'accepted']) {
    expect(stateAfter(state, 'hand_on')).toEqual({ ok: true, value: 'submitted' });
    expect(stateAfter(state, 'assign')).toEqual({ ok: true, value: 'accepted' });
  }
  for (const state of ['awaiting_person', 'paused_safety', 'declined', 'withdrawn'])
    for (const command of ['give_back', 'hand_on', 'assign'] as const)
      expect(stateAfter(state, command).ok).toBe(false);
});

const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 });

describe('reference', () => {
  test('[RF4] a reference is read back whatever its case, spaces and dashes', () => {
    fc.assert(
      fc.property(bytes, (chance) => {
        const reference = referenceFrom('WW', chance);
        expect(reference).toMatch(/^WW-[2-9A-Y]{3}-[2-9A-Y]{4}$/);
        for (const typed of [
          reference,
          reference.toLowerCase(),
          reference.replaceAll('-', ' '),
          reference.replaceAll('-', ''),
        ]) {
          expect(readReference(typed)).toEqual({ ok: true, value: reference });
        }
      }),
    );
    expect(readReference('hello')).toEqual({ ok: false, error: { code: 'reference.unreadable' } });
  });

  test('[RF5] one wrong character, or two that changed places, is noticed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(6), fc.constantFrom(...'234679ACDEFHJKMNPQRTWXY'), (chance, place, wrong) => {
        const text = [...referenceFrom('WW', chance).slice(3).replace('-', '')];
        fc.pre(text[place] !== wrong);
        text[place] = wrong;
        expect(readReference(`WW${text.join('')}`).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(bytes, fc.nat(5), fc.nat(5), (chance, one, other) => {
        const text = [...referenceFrom('WW', chance).slice(3).replace('-', '')];
        const first = text[one];
        const second = text[other];
        fc.pre(first !== second && first !== undefined && second !== undefined);
        if (first === undefined || second === undefined) return;
        text[one] = second;
        text[other] = first;
        expect(readReference(`WW${text.join('')}`).ok).toBe(false);
      }),
    );
  });
});

const consent = (scope: string, partner: string | null, given: boolean, at: string): ReferralConsent => ({
  scope,
  partner,
  given,
  textVersion: 'v1',
  language: 'pl',
  at,
});
const used = consent('use_answers', null, true, '2026-11-22T09:00:00.000Z');
const shared = consent('share', 'icb', true, '2026-11-22T09:01:00.000Z');
const takenBack = consent('share', 'icb', false, '2026-11-22T09:02:00.000Z');

describe('consent', () => {
  test('[RF6] the newest consent for a scope and partner counts', () => {
    expect(liveConsents([used, shared])).toEqual([used, shared]);
    expect(liveConsents([used, shared, takenBack])).toEqual([used]);
    expect(liveConsents([takenBack, shared])).toEqual([]);
  });

  test('[RF7] no answers without consent to use them, nor to a partner that is asked about without a yes', () => {
    const icb = { id: 'icb', asked: true };
    expect(mayReceive([used, shared], icb)).toBe(true);
    expect(mayReceive([used], icb)).toBe(false);
    expect(mayReceive([shared], icb)).toBe(false);
    expect(mayReceive([used, shared, takenBack], icb)).toBe(false);
    expect(mayReceive([used, shared], { id: 'council', asked: true })).toBe(false);
    expect(mayReceive([used], { id: 'pool', asked: false })).toBe(true);
    // Nobody asks about it, and still her no counts.
    expect(mayReceive([used, consent('share', 'pool', false, used.at)], { id: 'pool', asked: false })).toBe(false);
    expect(sightOf('submitted', [used, shared, takenBack], icb)).toEqual({ identity: false, answers: false });
    expect(sightOf('submitted', [], undefined)).toEqual({ identity: true, answers: false });
    expect(sightOf('submitted', [], icb)).toEqual({ identity: true, answers: false });
  });

  test('[RF8] before the person said yes coordinators see whom to ask and nobody else anything; nobody after she withdrew', () => {
    expect(sightOf('awaiting_person', [used, shared], undefined)).toEqual({ identity: true, answers: false });
    for (const partner of [
      { id: 'icb', asked: true },
      { id: 'pool', asked: false },
    ]) {
      expect(sightOf('awaiting_person', [used, shared], partner)).toEqual({ identity: false, answers: false });
    }
    expect(sightOf('withdrawn', [used, shared], undefined)).toEqual({ identity: false, answers: false });
    expect(sightOf('submitted', [used, shared], undefined)).toEqual({ identity: true, answers: true });
  });
});

const days = { draftDays: 7, unconfirmedDays: 14, signpostedDays: 90, afterHandoverDays: 30 };

describe('retention', () => {
  test('[RF9] a referral that waits for a person is kept until a person acts', () => {
    const at = '2026-11-22T09:00:00.000Z';
    expect(draftKeptUntil(at, days)).toBe('2026-11-29T09:00:00.000Z');
    for (const state of ['submitted', 'human_review', 'paused_safety'] as const) {
      expect(referralKeptUntil(state, at, days)).toBeUndefined();
      expect(SETTLED_STATES).not.toContain(state);
    }
  });

  test('[RF11] every other state has its own period, counted from when it began', () => {
    const at = '2026-11-22T09:00:00.000Z';
    const until = SETTLED_STATES.map((state) => [state, referralKeptUntil(state, at, days)]);
    expect(until).toEqual([
      ['awaiting_person', '2026-12-06T09:00:00.000Z'],
      ['accepted', '2026-12-22T09:00:00.000Z'],
      ['declined', '2027-02-20T09:00:00.000Z'],
      ['withdrawn', '2026-12-22T09:00:00.000Z'],
    ]);
  });
});

test('[RF10] an identity has no field for a birth date or a national number', () => {
  expect(Object.keys(ReferralIdentity.shape).toSorted()).toEqual([
    'accessNeeds',
    'contactBy',
    'contactValue',
    'interpreterLanguage',
    'name',
    'safeToLeaveMessage',
  ]);
});
