/** Who read or changed what, and what was refused, newest first. */
import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { z } from 'zod';
import type { AuditList } from '../../../contract/console.ts';
import { Page } from '../page.tsx';
import { Pages } from '../pages.tsx';
import { ask } from '../queries.ts';
import { Trouble } from '../trouble.tsx';
import { timeText } from '../when.ts';
import { languageNow } from '../words.ts';

const PAGE_SIZE = 50;

/** The audit list, for an admin of the whole installation. */
export function AuditPage() {
  const { t } = useTranslation();
  const [asked] = useSearchParams();
  const page = Math.max(1, Number.parseInt(asked.get('page') ?? '1', 10) || 1);
  const audit = useQuery({
    queryKey: ['audit', page],
    queryFn: () => ask<z.infer<typeof AuditList>>('GET', `/api/console/audit?page=${page}`),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  return (
    <Page title={t('audit.title')}>
      {audit.isError && <Trouble error={audit.error} again={() => void audit.refetch()} />}
      {audit.isPending && <Skeleton height={400} />}
      {audit.data !== undefined &&
        (audit.data.entries.length === 0 ? (
          <p className="empty">{t('empty.audit')}</p>
        ) : (
          <Entries entries={audit.data.entries} />
        ))}
      {audit.data !== undefined && (
        <Pages page={page} of={Math.max(1, Math.ceil(audit.data.total / PAGE_SIZE))} to={(to) => `/audit?page=${to}`} />
      )}
    </Page>
  );
}

function Entries({ entries }: { readonly entries: z.infer<typeof AuditList>['entries'] }) {
  const { t } = useTranslation();
  return (
    <ol className="card audit">
      {entries.map(({ at, who, what, subject, called, allowed }) => (
        <li key={`${at} ${who} ${what} ${subject}`} className={allowed ? '' : 'refused'}>
          <span className="small">{timeText(at, languageNow())}</span>
          <strong>{who}</strong>
          <span>
            {t(`audit.actions.${what}`, { defaultValue: what })}
            {!allowed && <span className="chip no">{t('audit.refused')}</span>}
          </span>
          {called === null ? (
            <code>{subject === '*' ? '' : t(`roles.${subject}`, { defaultValue: subject })}</code>
          ) : (
            <span>{called}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
