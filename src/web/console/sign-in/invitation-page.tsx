/** An invitation: what is offered, and the account made from it. The link works once. */
import { Button, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { z } from 'zod';
import type { InvitationView, Me } from '../../../contract/console.ts';
import { Frame } from '../frame.tsx';
import { Page } from '../page.tsx';
import { ask, failedWith } from '../queries.ts';
import { Trouble, Wrong } from '../trouble.tsx';
import { dateText } from '../when.ts';
import { languageNow } from '../words.ts';
import { NewPassword } from './new-password.tsx';

/** The page an invitation leads to. */
export function InvitationPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const queries = useQueryClient();
  const go = useNavigate();
  const path = `/api/console/invitations/${encodeURIComponent(code)}`;
  const offer = useQuery({
    queryKey: ['invitation', code],
    queryFn: () => ask<z.infer<typeof InvitationView>>('GET', path),
    refetchOnWindowFocus: false,
  });
  const accept = useMutation({
    mutationFn: (account: { name: string; email: string; password: string }) =>
      ask<Me>('POST', `${path}/accept`, { ...account, language: languageNow() }),
    onSuccess: async (me) => {
      queries.clear();
      queries.setQueryData(['me'], me);
      await go('/', { replace: true });
    },
  });
  return (
    <Frame>
      <Page title={t('invitation.title')} className="narrow">
        {offer.isPending && <Skeleton height={420} />}
        {offer.isError && (
          <>
            <Trouble
              error={offer.error}
              {...(failedWith(offer.error, 'invitation.unknown') ? {} : { again: () => void offer.refetch() })}
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
              const form = new FormData(event.currentTarget);
              const given = (name: string) => String(form.get(name) ?? '');
              accept.mutate({ name: given('name').trim(), email: given('email').trim(), password: given('password') });
            }}
          >
            <div className="offer">
              <p>
                <strong>{t('invitation.for', { role: t(`roles.${offer.data.role}`) })}</strong>
              </p>
              <p>{t(`role_notes.${offer.data.role}`)}</p>
              <p className="hint">
                {t('invitation.valid_until', { date: dateText(offer.data.expiresAt, languageNow()) })}
              </p>
            </div>
            <TextInput
              name="name"
              label={t('invitation.name')}
              autoComplete="name"
              maxLength={100}
              required
              withAsterisk={false}
            />
            <TextInput
              name="email"
              type="email"
              label={t('invitation.email')}
              autoComplete="username"
              defaultValue={offer.data.email ?? ''}
              readOnly={offer.data.email !== null}
              required
              withAsterisk={false}
            />
            <NewPassword label={t('invitation.password')} />
            <Wrong error={accept.error} />
            <Button type="submit" loading={accept.isPending}>
              {t('invitation.submit')}
            </Button>
          </form>
        )}
      </Page>
    </Frame>
  );
}
