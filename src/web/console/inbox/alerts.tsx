/** People who need somebody now. An alert stands until somebody says that she looks after it. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Inbox } from '../../../contract/console.ts';
import { useProgrammes } from '../programmes.ts';
import { ask } from '../queries.ts';
import { Wrong } from '../trouble.tsx';
import { timeText } from '../when.ts';
import { languageNow } from '../words.ts';

type Alert = Inbox['alerts'][number];

/** Whether it came with the card of help lines. */
const isDanger = ({ reason }: Alert) => reason === 'danger' || reason === 'concern';

function One({ alert }: { readonly alert: Alert }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const programmes = useProgrammes();
  const take = useMutation({
    mutationFn: () => ask<undefined>('POST', `/api/console/alerts/${encodeURIComponent(alert.id)}/acknowledge`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
  const about = `alert-${alert.id}`;
  return (
    <li className={`alert ${alert.reason}`}>
      <div id={about} className="about">
        <p className="reason">{t(`alerts.reasons.${alert.reason}`)}</p>
        <p className="hint">
          {[
            t('alerts.raised', { time: timeText(alert.raisedAt, languageNow()) }),
            programmes.nameOf(alert.programme),
            t('referral.writes_in', { language: t(`language_names.${alert.language}`) }),
          ].join(' · ')}
        </p>
        {alert.referral === null && (
          <p className="hint">{t(isDanger(alert) ? 'alerts.no_referral' : 'alerts.no_referral_yet')}</p>
        )}
      </div>
      <div className="acts">
        {alert.referral !== null && (
          <Link to={`/referrals/${alert.referral}`} aria-describedby={about}>
            {t('alerts.open_referral')}
          </Link>
        )}
        {alert.acknowledgedBy === null ? (
          <Button variant="default" aria-describedby={about} loading={take.isPending} onClick={() => take.mutate()}>
            {t('alerts.acknowledge')}
          </Button>
        ) : (
          <p>{t('alerts.acknowledged', { name: alert.acknowledgedBy })}</p>
        )}
        <Wrong error={take.error} />
      </div>
    </li>
  );
}

/** All alerts; nothing at all when there are none. */
export function Alerts({ alerts }: { readonly alerts: readonly Alert[] }) {
  const { t } = useTranslation();
  if (alerts.length === 0) return null;
  return (
    <section className={alerts.some(isDanger) ? 'alerts' : 'alerts calm'} aria-labelledby="alerts-title">
      <h2 id="alerts-title">{t('alerts.title')}</h2>
      <ul>
        {alerts.map((alert) => (
          <One key={alert.id} alert={alert} />
        ))}
      </ul>
    </section>
  );
}
