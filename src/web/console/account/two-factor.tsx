/** The second step of signing in: turned on with a key and a code that proves the key arrived, turned off with the password. */
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../../contract/console.ts';
import { ask } from '../queries.ts';
import { Wrong } from '../trouble.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { QrCode } from './qr-code.tsx';

type Enabled = { readonly totpURI: string; readonly backupCodes: readonly string[] };

/** What the password is asked for, and where it is sent. */
type Wish = 'enable' | 'disable' | 'generate-backup-codes';

/** Where she is. Codes are shown once: nothing but her own word leads on from there. */
type Place =
  | { readonly at: 'rest' }
  | { readonly at: 'password'; readonly wish: Wish }
  | { readonly at: 'key'; readonly enabled: Enabled }
  | { readonly at: 'codes'; readonly codes: readonly string[] };

/** The key of an `otpauth:` address, in groups of four as people type it. */
export const keyIn = (uri: string): string =>
  (new URL(uri).searchParams.get('secret') ?? '').replaceAll(/(.{4})(?=.)/g, '$1 ');

/** Takes the focus once, when it appears. */
const focus = (one: HTMLElement | null) => one?.focus();

type Props = {
  readonly me: Me;
  /** Told when codes begin and end to be shown, by a page that would otherwise go away with what it asked for. */
  readonly hold?: (isShowing: boolean) => void;
};

/** The card. */
export function TwoFactor({ me, hold }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [place, setPlace] = useState<Place>({ at: 'rest' });
  const again = () => queries.invalidateQueries({ queryKey: ['me'] });
  const showCodes = (codes: readonly string[]) => {
    hold?.(true);
    setPlace({ at: 'codes', codes });
  };
  const change = useMutation({
    mutationFn: ({ wish, password }: { readonly wish: Wish; readonly password: string }) =>
      ask<Partial<Enabled>>('POST', `/api/auth/two-factor/${wish}`, { password }),
    onSuccess: async ({ totpURI, backupCodes = [] }, { wish }) => {
      if (totpURI !== undefined) setPlace({ at: 'key', enabled: { totpURI, backupCodes } });
      else if (wish === 'generate-backup-codes') showCodes(backupCodes);
      else {
        rest();
        await again();
      }
    },
  });
  const verify = useMutation({
    mutationFn: ({ code }: { readonly code: string; readonly enabled: Enabled }) =>
      ask<unknown>('POST', '/api/auth/two-factor/verify-totp', { code }),
    onSuccess: async (_, { enabled }) => {
      showCodes(enabled.backupCodes);
      await again();
    },
  });
  const begin = (wish: Wish) => {
    change.reset();
    verify.reset();
    setPlace({ at: 'password', wish });
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const rest = () => {
    // The button that had the focus goes away.
    heading.current?.focus();
    setPlace({ at: 'rest' });
    hold?.(false);
  };
  return (
    <section className="card form tall" aria-labelledby="two-factor-title">
      <h2 id="two-factor-title" ref={heading} tabIndex={-1}>
        {t('two_factor.title')}
      </h2>
      {me.signedInBy === 'oidc' ? (
        <p>{t('two_factor.by_organisation')}</p>
      ) : (
        <p role="status">{t(me.twoFactor ? 'two_factor.on' : 'two_factor.off')}</p>
      )}
      {me.signedInBy === 'password' && place.at === 'rest' && <Offers isOn={me.twoFactor} begin={begin} />}
      {place.at === 'password' && (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            const password = String(new FormData(event.currentTarget).get('password'));
            change.mutate({ wish: place.wish, password });
          }}
        >
          {place.wish === 'generate-backup-codes' && <p>{t('two_factor.new_codes_note')}</p>}
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
            <Button variant="default" onClick={rest}>
              {t('actions.cancel')}
            </Button>
          </div>
        </form>
      )}
      {place.at === 'key' && (
        <SetUp
          uri={place.enabled.totpURI}
          verify={(code) => verify.mutate({ code, enabled: place.enabled })}
          isPending={verify.isPending}
          error={verify.error}
        />
      )}
      {place.at === 'codes' && <BackupCodes codes={place.codes} done={rest} />}
    </section>
  );
}

function Offers({ isOn, begin }: { readonly isOn: boolean; readonly begin: (wish: Wish) => void }) {
  const { t } = useTranslation();
  if (!isOn) return <Button onClick={() => begin('enable')}>{t('two_factor.set_up')}</Button>;
  return (
    <div className="choices">
      <Button variant="default" onClick={() => begin('generate-backup-codes')}>
        {t('two_factor.new_codes')}
      </Button>
      <Button variant="default" onClick={() => begin('disable')}>
        {t('two_factor.turn_off')}
      </Button>
    </div>
  );
}

type SetUpProps = {
  readonly uri: string;
  readonly verify: (code: string) => void;
  readonly isPending: boolean;
  readonly error: unknown;
};

function SetUp({ uri, verify, isPending, error }: SetUpProps) {
  const { t } = useTranslation();
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        verify(String(new FormData(event.currentTarget).get('code')).replaceAll(/\s/g, ''));
      }}
    >
      <p>{t('two_factor.scan')}</p>
      <QrCode text={uri} label={t('two_factor.picture')} />
      <p>{t('two_factor.by_hand')}</p>
      <p>
        {t('two_factor.key')}: <code className="key">{keyIn(uri)}</code>
      </p>
      <p>
        <a href={uri}>{t('two_factor.open_app')}</a>
      </p>
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
      <Wrong error={error} />
      <Button type="submit" loading={isPending}>
        {t('two_factor.submit')}
      </Button>
    </form>
  );
}
