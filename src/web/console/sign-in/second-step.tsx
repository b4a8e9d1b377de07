/** The second step of signing in: a code of the authenticator app, or a backup code for whoever lost the phone. */
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Frame } from '../frame.tsx';
import { Page } from '../page.tsx';
import { ask } from '../queries.ts';
import { Wrong } from '../trouble.tsx';

/** A backup code as it was given out, however it was typed from paper. */
export const backupCodeFrom = (typed: string): string =>
  typed
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/^(.{5})(?=.)/, '$1-');

/** @param done called once somebody is signed in */
export function SecondStep({ done }: { readonly done: () => Promise<void> }) {
  const { t } = useTranslation();
  const [backup, setBackup] = useState(false);
  const verify = useMutation({
    mutationFn: (code: string) =>
      ask<unknown>('POST', `/api/auth/two-factor/${backup ? 'verify-backup-code' : 'verify-totp'}`, { code }),
    onSuccess: done,
  });
  return (
    <Frame>
      <Page title={t('two_factor.title')} className="narrow">
        <form
          className="card form"
          onSubmit={(event) => {
            event.preventDefault();
            const code = String(new FormData(event.currentTarget).get('code'));
            verify.mutate(backup ? backupCodeFrom(code) : code.replaceAll(/\s/g, ''));
          }}
        >
          {backup ? (
            <TextInput
              key="backup"
              name="code"
              label={t('two_factor.backup_code')}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              required
              withAsterisk={false}
            />
          ) : (
            <TextInput
              key="totp"
              name="code"
              label={t('two_factor.code')}
              description={t('two_factor.ask')}
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              withAsterisk={false}
            />
          )}
          <Wrong error={verify.error} />
          <Button type="submit" loading={verify.isPending}>
            {t('two_factor.submit')}
          </Button>
          <Button
            variant="subtle"
            onClick={() => {
              verify.reset();
              setBackup(!backup);
            }}
          >
            {t(backup ? 'two_factor.use_app' : 'two_factor.backup')}
          </Button>
          {backup && <p className="hint">{t('two_factor.lost')}</p>}
        </form>
      </Page>
    </Frame>
  );
}
