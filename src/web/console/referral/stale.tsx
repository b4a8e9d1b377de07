/** Why something could not be done: above all, that a colleague was faster, with who it was and what she did. */
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../../contract/console.ts';
import { ask, failedWith } from '../queries.ts';
import { Wrong } from '../trouble.tsx';
import { timeText } from '../when.ts';
import { languageNow } from '../words.ts';
import { useActor } from './records.tsx';

type Props = { readonly error: unknown; readonly view: ReferralView; readonly cancel: () => void };

/** A sentence for any failure; for a stale or refused one also what happened since, and the way to see it. */
export function NotDone({ error, view, cancel }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const actor = useActor();
  const isOld = failedWith(error, 'referral.stale') || failedWith(error, 'referral.refused');
  const language = languageNow();
  const now = useQuery({
    queryKey: ['referral-now', view.id, language],
    queryFn: () => ask<ReferralView>('GET', `/api/console/referrals/${view.id}?language=${language}`),
    enabled: isOld,
    staleTime: 0,
  });
  // What the person agreed to meanwhile stands in the way of nothing.
  const last = now.data?.history.findLast(({ scope }) => scope === null);
  const box = useRef<HTMLDivElement>(null);
  // In a low window the form is longer than what is seen: what went wrong comes into view, with the way out of it.
  useEffect(() => {
    if (error !== null && now.fetchStatus === 'idle') box.current?.scrollIntoView({ block: 'nearest' });
  }, [error, now.fetchStatus]);
  return (
    <div ref={box} className={isOld ? 'stale' : ''}>
      <Wrong error={error} />
      {isOld && last !== undefined && (
        <p>
          {t('referral.latest', {
            name: actor(last.by),
            what: t(`history.${last.what}`, { defaultValue: last.what }),
            time: timeText(last.at, language),
          })}
        </p>
      )}
      {isOld && now.data !== undefined && (
        <Button
          variant="default"
          onClick={() => {
            queries.setQueryData(['referral', view.id, language], now.data);
            cancel();
          }}
        >
          {t('referral.show_latest')}
        </Button>
      )}
    </div>
  );
}
