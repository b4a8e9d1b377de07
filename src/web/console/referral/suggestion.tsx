/** What the rules suggest and why, in whole sentences; the rules and facts themselves for whoever wants to check. */
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../../contract/console.ts';

/** The suggestion. A person decides. */
export function Suggestion({ view: { decision, cohortLabel, sight } }: { readonly view: ReferralView }) {
  const { t } = useTranslation();
  // The card of the person says this one already, above everything else.
  const flags = decision.flags.filter(({ code }) => !(code === 'interpreter' && sight.identity));
  return (
    <section className="card suggestion" aria-labelledby="suggestion-title">
      <h2 id="suggestion-title">{t('referral.suggestion')}</h2>
      <p className="outcome">{decision.outcomeLabel}</p>
      {cohortLabel !== null && <p>{cohortLabel}</p>}
      {flags.length > 0 && (
        <>
          <h3>{t('referral.flags')}</h3>
          <ul className="flags">
            {flags.map(({ code, label }) => (
              <li key={code}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {sight.answers && (
        <>
          <h3>{t('referral.reasons')}</h3>
          {decision.reasons.length === 0 ? (
            <p>{t('referral.no_reasons')}</p>
          ) : (
            <ul className="why">
              {decision.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
          <Workings decision={decision} />
        </>
      )}
      <p className="hint">{t('referral.suggestion_note')}</p>
    </section>
  );
}

function Workings({ decision }: { readonly decision: ReferralView['decision'] }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('referral.workings')}</summary>
      <h4>{t('referral.rules')}</h4>
      <p className="codes">
        {decision.rules.map(({ id, table }) => (
          <code key={`${table} ${id}`} title={table}>
            {id}
          </code>
        ))}
      </p>
      <p className="hint">{t('referral.rule_set', { version: decision.ruleSetVersion })}</p>
      <h4>{t('referral.inputs')}</h4>
      <dl className="inputs">
        {decision.inputsUsed.map(({ fact, value }) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
