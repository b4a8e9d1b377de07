/**
 * While the person herself has not answered: what she told whoever spoke to her is recorded here, or she is given a link.
 * Each asks once more, because neither a yes nor a no can be taken back.
 */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { z } from 'zod';
import type { PersonLink, ReferralView } from '../../../contract/console.ts';
import type { Locale } from '../../../core/language/locale.ts';
import { ActForm } from '../act-form.tsx';
import { CopyField } from '../copy-field.tsx';
import { Page } from '../page.tsx';
import { ask } from '../queries.ts';
import { Wrong } from '../trouble.tsx';
import { languageNow } from '../words.ts';
import { type Answers, answersTo, PartnerAnswers } from './partner-answers.tsx';
import { NotDone } from './stale.tsx';

type Said = 'yes' | 'no';
type Props = { readonly view: ReferralView; readonly onErased: () => void };

/** The card; nothing when this reader may not, or when there is nothing to ask any more. */
export function AskPerson({ view, onErased }: Props) {
  const { t } = useTranslation();
  const [saying, setSaying] = useState<Said>();
  const [isSent, setSent] = useState(false);
  const result = useRef<HTMLParagraphElement>(null);
  const left = useRef<Said>(undefined);
  const buttons = useRef<Partial<Record<Said, HTMLButtonElement | null>>>({});
  const may = view.may.includes('confirm');

  // The focus goes back to the button that opened the form, or to what came of it.
  useEffect(() => {
    if (isSent) result.current?.focus();
    else if (saying === undefined && left.current !== undefined) buttons.current[left.current]?.focus();
  }, [saying, isSent]);

  if (!may && !isSent) return null;
  const open = (said: Said) => (
    <Button
      ref={(one: HTMLButtonElement | null) => {
        buttons.current[said] = one;
      }}
      variant={said === 'yes' ? 'filled' : 'default'}
      onClick={() => {
        left.current = said;
        setSaying(said);
      }}
    >
      {t(`confirm.${said}`)}
    </Button>
  );
  return (
    <section className="card decide" aria-labelledby="ask-person-title">
      <h2 id="ask-person-title" hidden={saying !== undefined}>
        {t('confirm.title')}
      </h2>
      {isSent && (
        <p className="told" ref={result} tabIndex={-1} role="status">
          {t('confirm.confirmed')}
        </p>
      )}
      {may && saying === undefined && (
        <>
          <div className="choices">
            {open('yes')}
            {open('no')}
          </div>
          <LinkForPerson view={view} />
        </>
      )}
      {may && saying !== undefined && (
        <RecordForm
          view={view}
          said={saying}
          cancel={() => setSaying(undefined)}
          onSent={() => {
            setSaying(undefined);
            setSent(true);
          }}
          onErased={onErased}
        />
      )}
    </section>
  );
}

type FormProps = Props & { readonly said: Said; readonly cancel: () => void; readonly onSent: () => void };

function RecordForm({ view, said, cancel, onSent, onErased }: FormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [spoken, setSpoken] = useState<Locale>(view.language);
  const [answers, setAnswers] = useState<Answers>({});
  useEffect(() => heading.current?.focus(), []);
  const record = useMutation({
    mutationFn: () =>
      ask<ReferralView | null>('POST', `/api/console/referrals/${view.id}/confirm?language=${languageNow()}`, {
        version: view.version,
        said,
        ...(said === 'no' ? {} : { language: spoken, partners: answersTo(view.asks, answers) }),
      }),
    onSuccess: (after) => {
      void queries.invalidateQueries({ queryKey: ['inbox'] });
      if (said === 'no') return onErased();
      queries.setQueryData(['referral', view.id, languageNow()], after);
      onSent();
    },
  });
  return (
    <ActForm
      title={t(`confirm.${said}_title`)}
      heading={heading}
      submit={t(`confirm.${said}_submit`)}
      pending={record.isPending}
      send={() => record.mutate()}
      cancel={cancel}
      trouble={<NotDone error={record.error} view={view} cancel={cancel} />}
    >
      <p>{t(`confirm.${said}_note`)}</p>
      {said === 'yes' && (
        <PartnerAnswers
          asks={view.asks}
          spoken={spoken}
          setSpoken={setSpoken}
          answers={answers}
          answer={(subject, given) => setAnswers({ ...answers, [subject]: given })}
        />
      )}
    </ActForm>
  );
}

/** A link that leads her to the question herself. It is made when it is wanted, and shown once. */
function LinkForPerson({ view }: { readonly view: ReferralView }) {
  const { t } = useTranslation();
  const made = useMutation({
    mutationFn: () => ask<z.infer<typeof PersonLink>>('POST', `/api/console/referrals/${view.id}/person-link`),
  });
  return (
    <>
      <Wrong error={made.error} />
      {made.data === undefined ? (
        <Button variant="default" loading={made.isPending} onClick={() => made.mutate()}>
          {t('confirm.link')}
        </Button>
      ) : (
        <div role="status">
          <CopyField label={t('confirm.link_note')} value={made.data.link} />
          {made.data.telegram !== null && <CopyField label={t('confirm.telegram')} value={made.data.telegram} />}
        </div>
      )}
    </>
  );
}

/** In place of the referral, once what was written about her is deleted. */
export function ErasedByNo() {
  const { t } = useTranslation();
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  return (
    <Page title={t('referral.one')}>
      <p className="told" ref={told} tabIndex={-1} role="status">
        {t('confirm.erased')}
      </p>
      <p>
        <Link to="/">{t('confirm.back')}</Link>
      </p>
    </Page>
  );
}
