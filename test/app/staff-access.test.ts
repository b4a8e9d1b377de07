import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIONS, type Action, mayDo, placeOf, scopeOf } from '../../src/app/access.ts';
import type { RoleName, StaffMember, StaffRole } from '../../src/app/store.ts';

const member = (roles: readonly StaffRole[], active = true): StaffMember => ({
  id: 'a',
  name: 'A',
  email: 'a@example.org',
  language: 'en',
  active,
  roles,
  telegramLinked: false,
  twoFactor: false,
});
const ROLES: readonly RoleName[] = ['coach', 'coordinator', 'admin'];
const anyRole = fc.record({
  role: fc.constantFrom(...ROLES),
  programme: fc.constantFrom('one', 'two', '*'),
  partner: fc.constantFrom('p', 'q', '*'),
});
const anyAbout = fc.record({ programme: fc.constantFrom('one', 'two'), partner: fc.constantFrom('p', 'q') });
const anyAction = fc.constantFrom(...ACTIONS);

/** The whole table, read aloud: a change of it has to be made here too. */
const allowed: Record<Action, readonly RoleName[]> = {
  'inbox.read': ['coach', 'coordinator'],
  'referral.read': ['coach', 'coordinator'],
  'referral.find': ['coach', 'coordinator'],
  'referral.accept': ['coach', 'coordinator'],
  'referral.pass-on': ['coach', 'coordinator'],
  'referral.decline': ['coordinator'],
  'referral.give-back': ['coach', 'coordinator'],
  'referral.hand-on': ['coordinator'],
  'referral.join': ['coach', 'coordinator'],
  'referral.write': ['coach', 'coordinator'],
  'referral.oversee': ['coordinator'],
  'referral.confirm': ['coordinator'],
  'alert.acknowledge': ['coach', 'coordinator'],
  'alert.write': ['coach', 'coordinator'],
  'staff.invite': ['admin'],
  'staff.list': ['admin'],
  'staff.switch': ['admin'],
  'staff.reset-password': ['admin'],
  'staff.reset-second-factor': ['admin'],
  'audit.list': ['admin'],
};

describe('access', () => {
  test('[AC1] each role may do what the table says, and nothing else', () => {
    expect(ACTIONS.toSorted()).toEqual(Object.keys(allowed).toSorted());
    for (const action of ACTIONS) {
      for (const role of ROLES) {
        const may = mayDo(member([{ role, programme: 'one', partner: 'p' }]), action, {
          programme: 'one',
          partner: 'p',
        });
        expect([action, role, may]).toEqual([action, role, allowed[action].includes(role)]);
      }
    }
  });

  test('[AC2] a role reaches its own programme and partner, unless it is for all of them', () => {
    const coach = member([{ role: 'coach', programme: 'one', partner: 'p' }]);
    expect(mayDo(coach, 'referral.read', { programme: 'one', partner: 'q' })).toBe(false);
    expect(mayDo(coach, 'referral.read', { programme: 'two', partner: 'p' })).toBe(false);
    // What is asked for everywhere is not allowed by a role for one place.
    expect(
      mayDo(member([{ role: 'admin', programme: 'one', partner: '*' }]), 'staff.invite', {
        programme: '*',
        partner: '*',
      }),
    ).toBe(false);
    expect(
      mayDo(member([{ role: 'coordinator', programme: 'one', partner: '*' }]), 'referral.decline', {
        programme: 'one',
        partner: 'q',
      }),
    ).toBe(true);
  });

  test('[AC3] roles do not mix: what one role allows in one place says nothing of another place', () => {
    const both = member([
      { role: 'coordinator', programme: 'one', partner: '*' },
      { role: 'coach', programme: 'two', partner: 'p' },
    ]);
    expect(mayDo(both, 'referral.decline', { programme: 'two', partner: 'p' })).toBe(false);
  });

  test('[AC4] an account that is switched off, or has no role, may do nothing', () => {
    fc.assert(
      fc.property(fc.array(anyRole), anyAction, anyAbout, (roles, action, about) => {
        expect(mayDo(member(roles, false), action, about)).toBe(false);
        expect(scopeOf(member(roles, false), action, ['one', 'two'])).toEqual([]);
        expect(mayDo(member([]), action, about)).toBe(false);
      }),
    );
  });

  test('[AC12] whoever still has to set up her second factor may do nothing, whatever her roles', () => {
    fc.assert(
      fc.property(fc.array(anyRole), anyAction, anyAbout, (roles, action, about) => {
        const who = { ...member(roles), owesSecondFactor: true };
        expect(mayDo(who, action, about)).toBe(false);
        expect(mayDo(who, action)).toBe(false);
        expect(scopeOf(who, action, ['one', 'two'])).toEqual([]);
      }),
    );
  });

  test('[AC5] what the inbox lists is what may be opened, and the other way round', () => {
    fc.assert(
      fc.property(fc.array(anyRole), anyAction, anyAbout, (roles, action, about) => {
        const who = member(roles);
        const listed = scopeOf(who, action, ['one', 'two']).some(
          ({ programme, partner }) => programme === about.programme && (partner === '*' || partner === about.partner),
        );
        expect(listed).toBe(mayDo(who, action, about));
      }),
    );
  });

  test('[AC6] an account is looked after only by an admin of every place it works in', () => {
    fc.assert(
      fc.property(fc.array(anyRole), anyRole, (roles, { programme, partner }) => {
        const admin = member([{ role: 'admin', programme, partner }]);
        const place = placeOf(member(roles));
        if (!mayDo(admin, 'staff.switch', place)) return;
        if (roles.length === 0) expect([programme, partner]).toEqual(['*', '*']);
        for (const role of roles) {
          expect(['*', role.programme]).toContain(programme);
          expect(['*', role.partner]).toContain(partner);
        }
      }),
    );
    const both = member([
      { role: 'coach', programme: 'one', partner: 'p' },
      { role: 'coach', programme: 'one', partner: 'q' },
    ]);
    expect(placeOf(both)).toEqual({ programme: 'one', partner: '*' });
    expect(placeOf(member([]))).toEqual({ programme: '*', partner: '*' });
  });
});
