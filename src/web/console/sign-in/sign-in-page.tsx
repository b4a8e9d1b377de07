/** Sign-in: e-mail and password, then the second step of whoever has one; or the organisation's own sign-in. */
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { z } from 'zod';
import type { SignInOptions } from '../../../contract/console.ts';
import { Frame } from '../frame.tsx';
import { Page } from '../page.tsx';
import { ask } from '../queries.ts';
import { Wrong } from '../trouble.tsx';
import { SecondStep } from './second-step.tsx';

type Answer = { readonly twoFactorRedirect?: boolean };

/** Where to go afterwards: only ever a page of the console. */
const wantedFrom = (state: unknown): string => {
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : undefined;
  return typeof from === 'string' && /^\/(?!\/)/.test(from) ? from : '/';
};
const saidFrom = (state: unknown): string | undefined => {
  const said = typeof state === 'object' && state !== null && 'said' in state ? state.said : undefined;
  return typeof said === 'string' ? said : undefined;
};

function useOrganisation() {
  const options = useQuery({
    queryKey: ['sign-in'],
    queryFn: () => ask<z.infer<typeof SignInOptions>>('GET', '/api/console/sign-in'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const leave = useMutation({
    mutationFn: (provider: string) =>
      ask<{ readonly url?: string }>('POST', '/api/auth/sign-in/social', {
        provider,
        callbackURL: '/console/',
        errorCallbackURL: '/console/sign-in',
      }),
    onSuccess: ({ url }) => {
      if (url !== undefined) location.assign(url);
    },
  });
  return { oidc: options.data?.oidc ?? null, leave };
}

/** The sign-in page. */
export function SignInPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const go = useNavigate();
  const { state } = useLocation();
  const [asked] = useSearchParams();
  const [second, setSecond] = useState(false);
  const { oidc, leave } = useOrganisation();
  const done = async () => {
    await queries.resetQueries({ queryKey: ['me'] });
    await go(wantedFrom(state), { replace: true });
  };
  const signIn = useMutation({
    mutationFn: (given: { email: string; password: string }) => ask<Answer>('POST', '/api/auth/sign-in/email', given),
    onSuccess: async (answer) => {
      if (answer.twoFactorRedirect === true) setSecond(true);
      else await done();
    },
  });
  if (second) return <SecondStep done={done} />;
  const said = saidFrom(state);
  return (
    <Frame>
      <Page title={t('sign_in.title')} className="narrow">
        {said !== undefined && <p role="status">{t(said)}</p>}
        {asked.has('error') && (
          <p className="wrong" role="alert">
            {t('sign_in.oidc_failed')}
          </p>
        )}
        <form
          className="card form"
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            signIn.mutate({ email: String(form.get('email')).trim(), password: String(form.get('password')) });
          }}
        >
          <TextInput
            name="email"
            type="email"
            label={t('sign_in.email')}
            autoComplete="username"
            required
            withAsterisk={false}
          />
          <PasswordInput
            name="password"
            label={t('sign_in.password')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{
              'aria-label': t('sign_in.show_password'),
              'aria-hidden': false,
              tabIndex: 0,
            }}
          />
          <Wrong error={signIn.error ?? leave.error} />
          <Button type="submit" loading={signIn.isPending}>
            {t('sign_in.submit')}
          </Button>
          {oidc !== null && (
            <>
              <p className="or">{t('sign_in.or')}</p>
              <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate(oidc.id)}>
                {t('sign_in.oidc', { name: oidc.name })}
              </Button>
            </>
          )}
        </form>
        <p className="hint">{t('sign_in.needs_invitation')}</p>
        <p className="hint">{t('sign_in.forgot')}</p>
      </Page>
    </Frame>
  );
}
