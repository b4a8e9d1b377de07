/** A new password for whoever cannot sign in any more, by a link from an admin. The link works once. */
import { Button, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { z } from 'zod';
import type { PasswordResetView } from '../../../contract/console.ts';
import { Frame } from '../frame.tsx';
import { Page } from '../page.tsx';
import { ask, failedWith } from '../queries.ts';
import { Trouble, Wrong } from '../trouble.tsx';
import { dateText } from '../when.ts';
import { languageNow } from '../words.ts';
import { NewPassword } from './new-password.tsx';

/** The page a password link leads to. Afterwards she signs in, so that her second step is asked for as ever. */
export function PasswordResetPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const queries = useQueryClient();
  const go = useNavigate();
  const path = `/api/console/password-resets/${encodeURIComponent(code)}`;
  const offer = useQuery({
    queryKey: ['password-reset', code],
    queryFn: () => ask<z.infer<typeof PasswordResetView>>('GET', path),
    refetchOnWindowFocus: false,
  });
  const set = useMutation({
    mutationFn: (password: string) => ask<undefined>('POST', path, { password }),
    onSuccess: async () => {
      await go('/sign-in', { replace: true, state: { said: 'password_reset.done' } });
      queries.clear();
    },
  });
  return (
    <Frame>
      <Page title={t('password_reset.title')} className="narrow">
        {offer.isPending && <Skeleton height={360} />}
        {offer.isError && (
          <>
            <Trouble
              error={offer.error}
              {...(failedWith(offer.error, 'password-reset.unknown') ? {} : { again: () => void offer.refetch() })}
            />
            <p>
              <Link to="/sign-in">{t('sign_in.title')}</Link>
            </p>
          </>
        )}
        {offer.data !== undefined && (
          <form
            className="card form"
            onSubmit={(event) => {
              event.preventDefault();
              set.mutate(String(new FormData(event.currentTarget).get('password')));
            }}
          >
            <div className="offer">
              <p>
                <strong>{t('password_reset.for', { name: offer.data.name })}</strong>
              </p>
              <p>{t('password_reset.note')}</p>
              <p className="hint">
                {t('invitation.valid_until', { date: dateText(offer.data.expiresAt, languageNow()) })}
              </p>
            </div>
            <TextInput
              name="email"
              type="email"
              label={t('password_reset.email')}
              autoComplete="username"
              value={offer.data.email}
              readOnly
            />
            <NewPassword label={t('password_reset.password')} />
            <Wrong error={set.error} />
            <Button type="submit" loading={set.isPending}>
              {t('password_reset.submit')}
            </Button>
          </form>
        )}
      </Page>
    </Frame>
  );
}
