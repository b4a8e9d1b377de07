/** One referral, in the reader's language: who it is, what is suggested and why, what was said, and what happened. */
import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ReferralView } from '../../../contract/console.ts';
import { LevelBadge } from '../level-badge.tsx';
import { Page } from '../page.tsx';
import { useProgrammes } from '../programmes.ts';
import { ask } from '../queries.ts';
import { Trouble } from '../trouble.tsx';
import { dayText, timeText } from '../when.ts';
import { languageNow } from '../words.ts';
import { Answers } from './answers.tsx';
import { AskPerson, ErasedByNo } from './ask-person.tsx';
import { Barriers, Services } from './barriers.tsx';
import { Decide } from './decide.tsx';
import { Hidden } from './hidden.tsx';
import { Joint } from './joint.tsx';
import { PersonCard } from './person-card.tsx';
import { Consents, History, Notes } from './records.tsx';
import { Suggestion } from './suggestion.tsx';

/** The referral whose id stands in the address. */
export function ReferralPage() {
  const { id = '' } = useParams();
  return <Referral key={id} id={id} />;
}

function Referral({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = languageNow();
  const queries = useQueryClient();
  const [isErased, setErased] = useState(false);
  const referral = useQuery({
    queryKey: ['referral', id, language],
    enabled: !isErased,
    queryFn: () => ask<ReferralView>('GET', `/api/console/referrals/${encodeURIComponent(id)}?language=${language}`),
    // Each look is written down; a window that gets the focus again is not another look.
    refetchOnWindowFocus: false,
  });
  const programmes = useProgrammes();
  const view = programmes.areRead ? referral.data : undefined;
  if (isErased) return <ErasedByNo />;
  const onErased = () => {
    setErased(true);
    queries.removeQueries({ queryKey: ['referral', id] });
  };
  return (
    <>
      <p className="back">
        <Link to="/">{t('nav.back_to_inbox')}</Link>
      </p>
      <Page
        className="referral"
        title={view === undefined ? t('referral.one') : t('referral.title', { reference: view.reference })}
        beside={view !== undefined && <Facts view={view} />}
      >
        {referral.isError && view === undefined && (
          <Trouble error={referral.error} again={() => void referral.refetch()} />
        )}
        {view === undefined && !referral.isError && (
          <div className="sheet" aria-busy="true">
            <Skeleton height={220} className="who" />
            <Skeleton height={380} className="side" />
            <Skeleton height={420} className="rest" />
          </div>
        )}
        {view !== undefined && <Sheet view={view} onErased={onErased} />}
      </Page>
    </>
  );
}

/** What one wants to know before anything else, beside the heading. */
function Facts({ view }: { readonly view: ReferralView }) {
  const { t } = useTranslation();
  const programmes = useProgrammes();
  const language = languageNow();
  return (
    <ul className="facts">
      <li>
        <LevelBadge level={view.level} />
      </li>
      <li>
        {t('inbox.due')}:{' '}
        <strong className={view.overdue ? 'late' : ''}>
          {view.level === 'P0' ? t('inbox.due_now') : dayText(view.dueDay, language)}
        </strong>
        {view.overdue && <span className="chip late">{t('inbox.overdue')}</span>}
      </li>
      <li>
        {t('inbox.state')}: <strong>{t(`states.${view.state}`, { defaultValue: view.state })}</strong>
      </li>
      <li>
        {t('inbox.assigned')}: <strong>{view.assignedTo ?? t('inbox.unassigned')}</strong>
      </li>
      <li>
        {t('inbox.received')}: {timeText(view.submittedAt, language)}
      </li>
      <li>{programmes.nameOf(view.programme)}</li>
    </ul>
  );
}

function Sheet({ view, onErased }: { readonly view: ReferralView; readonly onErased: () => void }) {
  return (
    <div className="sheet">
      <PersonCard view={view} />
      <div className="side">
        <Suggestion view={view} />
        <AskPerson view={view} onErased={onErased} />
        <Joint view={view} />
        {!view.may.includes('confirm') && !view.may.includes('join') && <Decide view={view} />}
      </div>
      <div className="rest">
        {view.sight.answers ? (
          <>
            <Answers view={view} />
            <Barriers view={view} />
            <Services view={view} />
          </>
        ) : (
          <section className="card">
            <Hidden view={view} />
          </section>
        )}
        <Notes view={view} />
        <Consents view={view} />
        <History view={view} />
      </div>
    </div>
  );
}
