/** The inbox: who needs a person now, then what waits, soonest first. The order is the server's. */
import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Inbox, Me } from '../../../contract/console.ts';
import { Announce } from '../announce.tsx';
import { Page } from '../page.tsx';
import { Pages } from '../pages.tsx';
import { useProgrammes } from '../programmes.ts';
import { ask } from '../queries.ts';
import { Trouble } from '../trouble.tsx';
import { languageNow } from '../words.ts';
import { Alerts } from './alerts.tsx';
import { useArrivals } from './arrivals.ts';
import { FindForm } from './find-form.tsx';
import { Rows } from './rows.tsx';
import { useWaiting } from './waiting.ts';

const POLL_MS = 15_000;
const PAGE_SIZE = 25;
const SKELETONS = [0, 1, 2, 3, 4, 5];

/** What stands in the address, of the page and of what it asks for. */
const addressOf = (state: string, page: number, after: string | null | undefined) =>
  new URLSearchParams({ state, page: String(page), ...(after ? { after } : {}) }).toString();

/** The inbox of whoever is signed in. */
export function InboxPage({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const [asked] = useSearchParams();
  const state = asked.get('state') === 'all' ? 'all' : 'open';
  const page = Math.max(1, Number.parseInt(asked.get('page') ?? '1', 10) || 1);
  // The next page begins behind what was seen last, so that nobody is passed over when somebody above comes or goes.
  const after = page > 1 ? asked.get('after') : null;
  const query = addressOf(state, page, after);
  const language = languageNow();
  const inbox = useQuery({
    queryKey: ['inbox', query, language],
    queryFn: () => ask<Inbox>('GET', `/api/console/inbox?${query}&language=${language}`),
    refetchInterval: POLL_MS,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  const waiting = useWaiting(POLL_MS);
  const both = inbox.data && waiting.rows && { inbox: inbox.data, alerts: waiting.rows };
  const arrivals = useArrivals(both, inbox.isPlaceholderData ? '' : `${query} ${waiting.pages}`);
  const programmes = useProgrammes();
  // Both lists appear at once, so that the upper one does not push the other down.
  const shown = programmes.areRead ? both?.inbox : undefined;
  const error = inbox.error ?? waiting.error;
  return (
    <Page
      title={t('inbox.title')}
      part={query}
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
      {error !== null && (
        <Trouble
          error={error}
          again={() => {
            void inbox.refetch();
            waiting.again();
          }}
        />
      )}
      {shown === undefined && error === null && (
        <div aria-busy="true" className="waiting">
          {SKELETONS.map((at) => (
            <Skeleton key={at} height={64} />
          ))}
        </div>
      )}
      {shown !== undefined && (
        <>
          <Alerts
            alerts={waiting.rows ?? []}
            people={waiting.people}
            more={waiting.more}
            isLoadingMore={waiting.isLoadingMore}
          />
          {shown.rows.length === 0 ? (
            <p className="empty">{t('empty.inbox')}</p>
          ) : (
            <>
              <Rows rows={shown.rows} fresh={arrivals.fresh} me={me} />
              <p className="hint">{t('levels.why')}</p>
            </>
          )}
          <Pages
            page={shown.page}
            of={Math.max(1, Math.ceil(shown.total / PAGE_SIZE))}
            to={(to) => `/?${addressOf(state, to, to > shown.page ? shown.rows.at(-1)?.id : undefined)}`}
          />
        </>
      )}
    </Page>
  );
}
