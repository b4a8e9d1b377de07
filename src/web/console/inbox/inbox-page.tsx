/** The inbox: who needs a person now, then what waits, soonest first. The order is the server's. */
import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Inbox, Me } from '../../../contract/console.ts';
import { Announce } from '../announce.tsx';
import { Page } from '../page.tsx';
import { Pages } from '../pages.tsx';
import { ask } from '../queries.ts';
import { Trouble } from '../trouble.tsx';
import { Alerts } from './alerts.tsx';
import { useArrivals } from './arrivals.ts';
import { FindForm } from './find-form.tsx';
import { Rows } from './rows.tsx';

const POLL_MS = 15_000;
const PAGE_SIZE = 25;
const SKELETONS = [0, 1, 2, 3, 4, 5];

/** The inbox of whoever is signed in. */
export function InboxPage({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const [asked] = useSearchParams();
  const state = asked.get('state') === 'all' ? 'all' : 'open';
  const page = Math.max(1, Number.parseInt(asked.get('page') ?? '1', 10) || 1);
  const inbox = useQuery({
    queryKey: ['inbox', state, page],
    queryFn: () => ask<Inbox>('GET', `/api/console/inbox?state=${state}&page=${page}`),
    refetchInterval: POLL_MS,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  const arrivals = useArrivals(inbox.data, inbox.isPlaceholderData ? '' : `${state} ${page}`);
  const shown = inbox.data;
  return (
    <Page
      title={t('inbox.title')}
      beside={
        <>
          <p className="count">{shown === undefined ? '' : t('inbox.count', { count: shown.total })}</p>
          <nav className="filter" aria-label={t('inbox.show')}>
            <Link to="/" aria-current={state === 'open' ? 'true' : undefined}>
              {t('inbox.open')}
            </Link>
            <Link to="/?state=all" aria-current={state === 'all' ? 'true' : undefined}>
              {t('inbox.all')}
            </Link>
          </nav>
          <FindForm />
        </>
      }
    >
      <Announce text={arrivals.sentence} />
      {inbox.isError && <Trouble error={inbox.error} again={() => void inbox.refetch()} />}
      {shown === undefined && !inbox.isError && (
        <div aria-busy="true" className="waiting">
          {SKELETONS.map((at) => (
            <Skeleton key={at} height={64} />
          ))}
        </div>
      )}
      {shown !== undefined && (
        <>
          <Alerts alerts={shown.alerts} />
          {shown.rows.length === 0 ? (
            <p className="empty">{t('empty.inbox')}</p>
          ) : (
            <>
              <Rows rows={shown.rows} fresh={arrivals.fresh} me={me} />
              <p className="hint">{t('levels.why')}</p>
            </>
          )}
          <Pages
            page={page}
            of={Math.max(1, Math.ceil(shown.total / PAGE_SIZE))}
            to={(to) => `/?${new URLSearchParams({ state, page: String(to) })}`}
          />
        </>
      )}
    </Page>
  );
}
