/** What stands around every page: the name, where one can go, the language, and the way out. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useNavigate } from 'react-router';
import type { Me } from '../../contract/console.ts';
import { LanguageChoice } from './language-choice.tsx';
import { ask } from './queries.ts';
import { placesOf } from './session.ts';

function Mark() {
  return (
    <svg className="blaze" viewBox="0 0 18 18" aria-hidden="true">
      <rect className="stripe" width="18" height="4.5" y="0.5" rx="1.2" />
      <rect className="stripe mark" width="18" height="4.5" y="6.75" rx="1.2" />
      <rect className="stripe" width="18" height="4.5" y="13" rx="1.2" />
    </svg>
  );
}

function Places({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const places = placesOf(me);
  return (
    <nav className="places" aria-label={t('nav.menu')}>
      {places.inbox && (
        <NavLink to="/" end>
          {t('nav.inbox')}
        </NavLink>
      )}
      {places.staff && <NavLink to="/staff">{t('nav.staff')}</NavLink>}
      {places.audit && <NavLink to="/audit">{t('nav.audit')}</NavLink>}
      <NavLink to="/account">{t('nav.account')}</NavLink>
    </nav>
  );
}

function SignOut() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const go = useNavigate();
  const out = useMutation({
    mutationFn: () => ask<unknown>('POST', '/api/auth/sign-out', {}),
    onSuccess: () => {
      // What was read stays with nobody on this computer.
      void go('/sign-in', { replace: true, state: { said: 'sign_in.signed_out' } });
      queries.clear();
      queries.setQueryData(['me'], null);
    },
  });
  return (
    <Button variant="subtle" size="sm" className="sign-out" loading={out.isPending} onClick={() => out.mutate()}>
      {t('nav.sign_out')}
    </Button>
  );
}

type Props = {
  readonly me?: Me;
  /** There is nowhere to go from here but out. */
  readonly isShut?: boolean;
  readonly children: ReactNode;
};

/** The frame. Without `me` it stands around the pages that need no session. */
export function Frame({ me, isShut = false, children }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip" href="#content">
        {t('skip_to_content')}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          <Mark />
          <span>Waymark</span>
        </Link>
        {me !== undefined && !isShut && <Places me={me} />}
        <div className="own">
          <LanguageChoice signedIn={me !== undefined} />
          {me !== undefined && <SignOut />}
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
