/** Linking Telegram, to hear of new referrals away from the desk. The link works once, for ten minutes. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { Me, TelegramLink } from '../../../contract/console.ts';
import { CopyField } from '../copy-field.tsx';
import { ask } from '../queries.ts';
import { Wrong } from '../trouble.tsx';

/** The card; says so where there is no bot. */
export function Telegram({ me: { telegram } }: { readonly me: Me }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['me'] });
  const link = useMutation({
    mutationFn: () => ask<z.infer<typeof TelegramLink>>('POST', '/api/console/me/telegram'),
  });
  const unlink = useMutation({
    mutationFn: () => ask<undefined>('DELETE', '/api/console/me/telegram'),
    onSuccess: () => {
      link.reset();
      return again();
    },
  });
  return (
    <section className="card" aria-labelledby="telegram-title">
      <h2 id="telegram-title">{t('account.telegram')}</h2>
      {telegram.linked ? (
        <div className="form">
          <p>{t('account.telegram_on')}</p>
          <Button variant="default" loading={unlink.isPending} onClick={() => unlink.mutate()}>
            {t('account.telegram_unlink')}
          </Button>
        </div>
      ) : telegram.link === null ? (
        <p>{t('account.telegram_none')}</p>
      ) : (
        <div className="form">
          <p>{t('account.telegram_off')}</p>
          <Button variant="default" loading={link.isPending} onClick={() => link.mutate()}>
            {t('account.telegram_link')}
          </Button>
          <div role="status">
            {link.data !== undefined && (
              <>
                <CopyField label={t('account.telegram_open')} value={link.data.link} />
                <p>
                  <a href={link.data.link} target="_blank" rel="noreferrer">
                    {t('two_factor.open_app')}
                  </a>
                </p>
                <Button variant="subtle" onClick={() => void again()}>
                  {t('account.telegram_check')}
                </Button>
              </>
            )}
          </div>
        </div>
      )}
      <Wrong error={link.error ?? unlink.error} />
    </section>
  );
}
