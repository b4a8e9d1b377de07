/** A case that two offices work on: what this office may know of the other, and naming who works on it here. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../../contract/console.ts';
import { ask, failedWith } from '../queries.ts';
import { useMe } from '../session.ts';
import { Trouble } from '../trouble.tsx';
import { languageNow } from '../words.ts';

type View = { readonly view: ReferralView };

/** Nothing where offices do not share cases. Without the person's yes it reads the same whether there is another office or not. */
export function Joint({ view }: View) {
  const { t } = useTranslation();
  const { joint } = view;
  if (joint === null) return null;
  return (
    <section className="card joint" aria-labelledby="joint-title">
      <h2 id="joint-title">{t(joint.kind === 'whole' ? 'joint.title_whole' : 'joint.title')}</h2>
      {joint.kind === 'no-consent' && <p>{t('joint.no_consent')}</p>}
      {joint.kind === 'known' && (
        <>
          <p>
            <strong lang={view.namesIn}>{joint.other.partner}</strong>
            {': '}
            {joint.other.worker ?? t('joint.nobody')}
          </p>
          <State joint={joint} />
        </>
      )}
      {joint.kind === 'whole' && <Whole joint={joint} view={view} />}
      <Join view={view} />
    </section>
  );
}

type Known = Extract<NonNullable<ReferralView['joint']>, { state: unknown }>;

/** Where it stands, and what it still needs. */
function State({ joint: { state, lacking } }: { readonly joint: Pick<Known, 'state' | 'lacking'> }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t(`joint.state.${state}`)}</p>
      {state === 'proposed' && (
        <ul className="why">
          {lacking.map((what) => (
            <li key={what}>{t(`joint.lacking.${what}`)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Both offices, for who works for the programme as a whole: who is named there, and each yes by itself. */
function Whole({ joint, view }: View & { readonly joint: Extract<Known, { kind: 'whole' }> }) {
  const { t } = useTranslation();
  return (
    <>
      <State joint={joint} />
      <ul className="offices">
        {joint.offices.map(({ partner, worker, answers, tells }, at) => (
          <li key={partner}>
            <strong lang={view.namesIn}>{partner}</strong>
            {': '}
            {worker ?? t('joint.nobody')}
            <br />
            <span className="small">
              {t(`joint.answers.${answers}`)}
              {' · '}
              {t(`joint.tells.${tells}`, { partner: joint.offices[1 - at]?.partner ?? '' })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

type Here = NonNullable<ReferralView['here']>;

/** What became of the last press. A colleague may have been faster: then it says who it is now. */
type Outcome = 'joined' | 'left' | 'faster';

/** For an office that has the referral beside another: the one that has it first names its worker by accepting. */
function Join({ view }: View) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>();
  const result = useRef<HTMLParagraphElement>(null);
  const address = `/api/console/referrals/${view.id}`;
  const keep = (after: ReferralView) => queries.setQueryData(['referral', view.id, languageNow()], after);
  const join = useMutation({
    mutationFn: (leave: boolean) =>
      ask<ReferralView>('POST', `${address}/join?language=${languageNow()}`, {
        instead: view.here?.worker?.id ?? null,
        ...(leave ? { leave } : {}),
      }),
    onSuccess: (after, leave) => {
      keep(after);
      setOutcome(leave ? 'left' : 'joined');
    },
    onError: async (error) => {
      if (!failedWith(error, 'referral.stale')) return;
      keep(await ask<ReferralView>('GET', `${address}?language=${languageNow()}`));
      setOutcome('faster');
    },
  });
  // The button that was pressed may be gone: the focus goes to what came of it.
  useEffect(() => {
    if (outcome !== undefined) result.current?.focus();
  }, [outcome]);

  if (!view.may.includes('join') || view.here === null) return null;
  const { worker }: Here = view.here;
  const isMine = worker?.id === me.data?.id;
  const press = (leave: boolean) => {
    setOutcome(undefined);
    join.mutate(leave);
  };
  const told = {
    joined: t('joint.joined'),
    left: t('joint.left'),
    faster: worker === null ? t('joint.faster_nobody') : t('joint.faster', { name: worker.name }),
  };
  const isOther = join.isError && !failedWith(join.error, 'referral.stale');
  return (
    <>
      {worker !== null && <p>{t('joint.here', { name: worker.name })}</p>}
      {isOther && <Trouble error={join.error} again={() => press(isMine)} />}
      <p ref={result} tabIndex={-1} role="status" className={outcome === undefined ? '' : 'told'}>
        {outcome === undefined ? '' : told[outcome]}
      </p>
      <Button loading={join.isPending} variant={worker === null ? 'filled' : 'default'} onClick={() => press(isMine)}>
        {isMine ? t('joint.leave') : worker === null ? t('joint.join') : t('joint.take_over', { name: worker.name })}
      </Button>
    </>
  );
}
