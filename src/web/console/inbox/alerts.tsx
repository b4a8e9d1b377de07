/** People who need somebody now: one row for each. She stands there until somebody says that she looks after her, or writes to her. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AlertView } from '../../../contract/console.ts';
import { ALERT_REASONS } from '../choices.ts';
import { Phone } from '../phone.tsx';
import { useProgrammes } from '../programmes.ts';
import { ask, failedWith } from '../queries.ts';
import { Wrong } from '../trouble.tsx';
import { timeText } from '../when.ts';
import { languageNow } from '../words.ts';
import { AlertWriteForm } from './alert-write-form.tsx';

/** Whether she was shown the card of help lines. */
const isDanger = ({ reason, also }: AlertView) =>
  [reason, ...also].some((one) => one === 'danger' || one === 'concern');

type Props = {
  readonly alert: AlertView;
  readonly writing: boolean;
  /** Whether the alerts are of more than one service, so that each says which. */
  readonly isNamed: boolean;
  /** No longer in the inbox. */
  readonly gone: boolean;
  readonly write: () => void;
  readonly leave: () => void;
  /** @param sentence the key of what is said about it */
  readonly done: (sentence: string) => void;
};

function One(props: Props) {
  const { alert, done } = props;
  // Nobody is left to write to.
  const writing = props.writing && !alert.gone;
  const about = `alert-${alert.id}`;
  const opener = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  useEffect(() => {
    if (wasWriting.current && !writing) opener.current?.focus();
    wasWriting.current = writing;
  }, [writing]);
  return (
    <li className={`alert ${alert.reason}`} tabIndex={-1} aria-labelledby={about}>
      <About id={about} alert={alert} isNamed={props.isNamed} />
      <Acts {...props} writing={writing} about={about} opener={opener} />
      {writing && (
        <AlertWriteForm alert={alert} gone={props.gone} cancel={props.leave} sent={() => done('alerts.sent')} />
      )}
    </li>
  );
}

type AboutProps = { readonly id: string; readonly alert: AlertView; readonly isNamed: boolean };

function About({ id, alert, isNamed }: AboutProps) {
  const { t } = useTranslation();
  const programmes = useProgrammes();
  return (
    <div className="about">
      <div id={id}>
        <p className="reason">{t(`alerts.reasons.${alert.reason}`)}</p>
        {alert.also.map((reason) => (
          <p key={reason}>{t(`alerts.reasons.${reason}`)}</p>
        ))}
        <p className="hint">
          {[
            alert.times === 1
              ? t('alerts.raised', { time: timeText(alert.firstAt, languageNow()) })
              : t('alerts.repeated', {
                  count: alert.times,
                  first: timeText(alert.firstAt, languageNow()),
                  latest: timeText(alert.latestAt, languageNow()),
                }),
            ...(isNamed ? [programmes.nameOf(alert.programme)] : []),
            t('referral.writes_in', { language: t(`language_names.${alert.language}`) }),
          ].join(' · ')}
        </p>
        {alert.gone && <p className="caution">{t('alerts.gone')}</p>}
        {alert.byOther && <p className="caution">{t('alerts.by_other')}</p>}
        {alert.referral === null && !alert.gone && (
          <p className="hint">{t(isDanger(alert) ? 'alerts.no_referral' : 'alerts.no_referral_yet')}</p>
        )}
      </div>
      {alert.callBack !== null && (
        <>
          <p className="call">
            {t('alerts.number')}: <Phone number={alert.callBack} />
          </p>
          <p className="hint">{t('alerts.number_note')}</p>
        </>
      )}
    </div>
  );
}

type ActsProps = Props & { readonly about: string; readonly opener: RefObject<HTMLButtonElement | null> };

function Acts({ alert, writing, write, done, about, opener }: ActsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const take = useMutation({
    mutationFn: () => ask<undefined>('POST', `/api/console/alerts/${alert.upTo}/acknowledge`),
    onSuccess: () => done(alert.gone ? 'alerts.closed' : 'alerts.taken'),
    // It goes from the list, and what is said about it must not go with it.
    onError: (error) => failedWith(error, 'alert.unknown') && done('errors.alert.unknown'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
  return (
    <div className="acts">
      {alert.referral !== null && (
        <Link to={`/referrals/${alert.referral}`} aria-describedby={about}>
          {t('alerts.open_referral')}
        </Link>
      )}
      {!writing && (
        <>
          {!alert.gone && !alert.byOther && (
            <Button ref={opener} variant="default" aria-describedby={about} onClick={write}>
              {t('actions.write')}
            </Button>
          )}
          <Button variant="default" aria-describedby={about} loading={take.isPending} onClick={() => take.mutate()}>
            {t(alert.gone ? 'alerts.close' : 'alerts.acknowledge')}
          </Button>
        </>
      )}
      <Wrong error={take.error} />
    </div>
  );
}

/** As the server orders them: the gravest first, and among equals who was heard of last. */
const inOrder = (a: AlertView, b: AlertView) =>
  ALERT_REASONS.indexOf(a.reason) - ALERT_REASONS.indexOf(b.reason) ||
  b.latestAt.localeCompare(a.latestAt) ||
  a.id.localeCompare(b.id);

type ListProps = {
  /** Those that were asked for so far. */
  readonly alerts: readonly AlertView[];
  /** How many people wait, shown or not. */
  readonly people: number;
  /** Asks for more; absent when all are shown. */
  readonly more: (() => void) | undefined;
  readonly isLoadingMore: boolean;
};

/** All alerts; nothing at all when there are none. One that is being answered stays until its form is left. */
export function Alerts({ alerts, people, more, isLoadingMore }: ListProps) {
  const { t } = useTranslation();
  const programmes = useProgrammes();
  const [held, setHeld] = useState<readonly AlertView[]>([]);
  const [said, setSaid] = useState<{ readonly sentence: string }>();
  const result = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said !== undefined) result.current?.focus();
  }, [said]);
  const listed = new Set(alerts.map(({ id }) => id));
  const shown = [...alerts, ...held.filter(({ id }) => !listed.has(id))].toSorted(inOrder);
  const list = useFocusOnNext(shown.length);
  // A long name is said once, not in every row.
  const of = new Set(shown.map(({ programme }) => programme));
  const one = of.size === 1 && more === undefined ? shown[0]?.programme : undefined;
  const release = (id: string) => setHeld((all) => all.filter((one) => one.id !== id));
  return (
    <>
      <p className={said === undefined ? 'hidden' : 'told'} ref={result} tabIndex={-1} role="status">
        {said === undefined ? '' : t(said.sentence)}
      </p>
      {shown.length > 0 && (
        <section className={shown.some(isDanger) ? 'alerts' : 'alerts calm'} aria-labelledby="alerts-title">
          <h2 id="alerts-title">{t('alerts.title', { count: people })}</h2>
          {one !== undefined && <p className="hint">{t('alerts.all_of', { programme: programmes.nameOf(one) })}</p>}
          <ul ref={list.of}>
            {shown.map((alert) => (
              <One
                key={alert.id}
                alert={alert}
                isNamed={one === undefined}
                writing={held.some(({ id }) => id === alert.id)}
                gone={!listed.has(alert.id)}
                write={() => {
                  setSaid(undefined);
                  setHeld((all) => [...all, alert]);
                }}
                leave={() => release(alert.id)}
                done={(sentence) => {
                  release(alert.id);
                  setSaid({ sentence });
                }}
              />
            ))}
          </ul>
          {more !== undefined && (
            <div className="more">
              <p className="hint">{t('alerts.shown', { shown: alerts.length, people })}</p>
              <Button
                variant="default"
                loading={isLoadingMore}
                onClick={() => {
                  list.awaitNext();
                  more();
                }}
              >
                {t('alerts.more')}
              </Button>
            </div>
          )}
        </section>
      )}
    </>
  );
}

/** The button that asks for more goes when there is no more: the focus goes on to the first that came. */
function useFocusOnNext(length: number) {
  const of = useRef<HTMLUListElement>(null);
  const awaited = useRef<number>(undefined);
  useEffect(() => {
    if (awaited.current === undefined || length <= awaited.current) return;
    const next = of.current?.children.item(awaited.current);
    awaited.current = undefined;
    if (next instanceof HTMLElement) next.focus();
  }, [length]);
  return {
    of,
    awaitNext: () => {
      awaited.current = length;
    },
  };
}
