/** What was written down about the referral: notes of colleagues, consents, and what happened. */
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../../contract/console.ts';
import { timeText } from '../when.ts';
import { languageNow } from '../words.ts';

type View = { readonly view: ReferralView };

/** Notes that colleagues left. Nothing when there are none. */
export function Notes({ view: { notes } }: View) {
  const { t } = useTranslation();
  const actor = useActor();
  if (notes.length === 0) return null;
  return (
    <section className="card" aria-labelledby="notes-title">
      <h2 id="notes-title">{t('referral.notes')}</h2>
      <ul className="notes">
        {notes.map(({ at, by, text }) => (
          <li key={at}>
            <p>{text}</p>
            <p className="hint">
              {actor(by)}, {timeText(at, languageNow())}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was agreed to and what was not, in which language, to which text. */
export function Consents({ view: { consents } }: View) {
  const { t } = useTranslation();
  if (consents.length === 0) return null;
  return (
    <section className="card" aria-labelledby="consents-title">
      <h2 id="consents-title">{t('referral.consents')}</h2>
      <ul className="consents">
        {consents.map(({ scope, partner, given, language, textVersion, at, recordedBy }) => (
          <li key={`${scope} ${partner} ${at}`}>
            <span className={given ? 'chip yes' : 'chip no'}>{t(given ? 'referral.given' : 'referral.not_given')}</span>
            <span>{t(`consents.${scope}`, { partner: partner ?? '', defaultValue: scope })}</span>
            <span className="small">
              {timeText(at, languageNow())} · {t(`language_names.${language}`)} ·{' '}
              {t('referral.text_version', { version: textVersion })}
              {recordedBy !== null && ` · ${t('referral.recorded_by', { name: recordedBy })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who did something, by name. */
export function useActor(): (by: string) => string {
  const { t } = useTranslation();
  return (by) => (['person', 'referrer', 'system'].includes(by) ? t(`history.${by}`) : by);
}

/** What happened, latest first. */
export function History({ view: { history, namesIn } }: View) {
  const { t } = useTranslation();
  const actor = useActor();
  return (
    <section className="card" aria-labelledby="history-title">
      <h2 id="history-title">{t('referral.history')}</h2>
      <ol className="history">
        {[...history].reverse().map(({ at, what, by, reason, partner, staff, from, scope }) => (
          <li key={`${at} ${what} ${scope} ${partner}`}>
            <span>
              <strong>{t(`history.${what}`, { defaultValue: what })}</strong>
              {reason !== null &&
                `: ${t([`decline.reasons.${reason}`, `give_back.reasons.${reason}`], { defaultValue: reason })}`}
              {scope === null ? (
                <Names partner={partner} staff={staff} namesIn={namesIn} before=": " />
              ) : (
                `: ${t(`consents.${scope}`, { partner: partner ?? '', defaultValue: scope })}`
              )}
            </span>
            <span className="small">
              {actor(by)}, {timeText(at, languageNow())}
              {(from.partner !== null || (from.staff !== null && from.staff !== by)) && (
                <Names {...from} namesIn={namesIn} before={` · ${t('history.from')}: `} />
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

type NamesProps = {
  readonly partner: string | null;
  readonly staff: string | null;
  readonly namesIn: string;
  readonly before: string;
};

/** An organisation and somebody there; nothing when neither is known. */
function Names({ partner, staff, namesIn, before }: NamesProps) {
  if (partner === null && staff === null) return null;
  return (
    <>
      {before}
      {partner !== null && <span lang={namesIn}>{partner}</span>}
      {partner !== null && staff !== null && ', '}
      {staff}
    </>
  );
}
