/** The second step of signing in: turned on with a key and a code that proves the key arrived, turned off with the password. */
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../../contract/console.ts';
import { ask } from '../queries.ts';
import { Wrong } from '../trouble.tsx';

type Enabled = { readonly totpURI: string; readonly backupCodes: readonly string[] };

/** The key of an `otpauth:` address, in groups of four as people type it. */
export const keyIn = (uri: string): string =>
  (new URL(uri).searchParams.get('secret') ?? '').replaceAll(/(.{4})(?=.)/g, '$1 ');

/** Takes the focus once, when it appears. */
const focus = (one: HTMLElement | null) => one?.focus();

/** The card. */
export function TwoFactor({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const again = () => queries.invalidateQueries({ queryKey: ['me'] });
  const enable = useMutation({
    mutationFn: (password: string) => ask<Enabled>('POST', '/api/auth/two-factor/enable', { password }),
  });
  const disable = useMutation({
    mutationFn: (password: string) => ask<unknown>('POST', '/api/auth/two-factor/disable', { password }),
    onSuccess: async () => {
      setAsking(false);
      await again();
    },
  });
  const verify = useMutation({
    mutationFn: (code: string) => ask<unknown>('POST', '/api/auth/two-factor/verify-totp', { code }),
    onSuccess: async () => {
      setAsking(false);
      enable.reset();
      await again();
    },
  });
  const change = me.twoFactor ? disable : enable;
  return (
    <section className="card form tall" aria-labelledby="two-factor-title">
      <h2 id="two-factor-title">{t('two_factor.title')}</h2>
      <p role="status">{t(me.twoFactor ? 'two_factor.on' : 'two_factor.off')}</p>
      {!isAsking && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t(me.twoFactor ? 'two_factor.turn_off' : 'two_factor.set_up')}
        </Button>
      )}
      {isAsking && enable.data === undefined && (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate(String(new FormData(event.currentTarget).get('password')));
          }}
        >
          <PasswordInput
            name="password"
            label={t('two_factor.confirm_password')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            ref={focus}
            visibilityToggleButtonProps={{
              'aria-label': t('sign_in.show_password'),
              'aria-hidden': false,
              tabIndex: 0,
            }}
          />
          <Wrong error={change.error} />
          <div className="choices">
            <Button type="submit" loading={change.isPending}>
              {t('two_factor.submit')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('actions.cancel')}
            </Button>
          </div>
        </form>
      )}
      {enable.data !== undefined && <SetUp enabled={enable.data} verify={verify} />}
    </section>
  );
}

type SetUpProps = {
  readonly enabled: Enabled;
  readonly verify: { readonly mutate: (code: string) => void; readonly isPending: boolean; readonly error: unknown };
};

function SetUp({ enabled, verify }: SetUpProps) {
  const { t } = useTranslation();
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        verify.mutate(String(new FormData(event.currentTarget).get('code')).replaceAll(/\s/g, ''));
      }}
    >
      <p>{t('two_factor.scan')}</p>
      <p>
        {t('two_factor.key')}: <code className="key">{keyIn(enabled.totpURI)}</code>
      </p>
      <p>
        <a href={enabled.totpURI}>{t('two_factor.open_app')}</a>
      </p>
      <p>{t('two_factor.backup_codes')}</p>
      <ul className="backup">
        {enabled.backupCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <TextInput
        ref={focus}
        name="code"
        label={t('two_factor.code')}
        description={t('two_factor.ask')}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        withAsterisk={false}
      />
      <Wrong error={verify.error} />
      <Button type="submit" loading={verify.isPending}>
        {t('two_factor.submit')}
      </Button>
    </form>
  );
}
