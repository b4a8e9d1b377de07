/** What makes work hard, with the codes of the ICF that staff report with; and services that may fit. */
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../../contract/console.ts';

type View = { readonly view: ReferralView };

/** Barriers, health first. Nothing when there are none. */
export function Barriers({ view: { barriers } }: View) {
  const { t } = useTranslation();
  if (barriers.length === 0) return null;
  return (
    <section className="card" aria-labelledby="barriers-title">
      <h2 id="barriers-title">{t('referral.barriers')}</h2>
      {(['health', 'social'] as const).map((group) => {
        const inside = barriers.filter((one) => one.group === group);
        if (inside.length === 0) return null;
        return (
          <div key={group}>
            <h3>{t(`referral.${group}`)}</h3>
            <ul className="barriers">
              {inside.map(({ code, label, icf }) => (
                <li key={code}>
                  <span>{label}</span>
                  <span className="codes">
                    <span className="hint">{t('referral.icf')}</span>
                    {icf.map((one) => (
                      <code key={one}>{one}</code>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** Services of the directory, best first, each with its reasons; then those that cannot be offered, and why. */
export function Services({ view: { services, leftOut } }: View) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="services-title">
      <h2 id="services-title">{t('referral.services')}</h2>
      {services.length === 0 ? (
        <p>{t('empty.services')}</p>
      ) : (
        <ol className="services">
          {services.map(({ id, name, nameIn, organisation, organisationIn, reasons, capacity, facts }) => (
            <li key={id}>
              <p>
                <strong lang={nameIn}>{name}</strong>{' '}
                <span className="hint" lang={organisationIn}>
                  {organisation}
                </span>
                <span className="chip">{t(`capacity.${capacity}`, { defaultValue: capacity })}</span>
              </p>
              <ul className="why">
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
              <Facts facts={facts} of={name} />
            </li>
          ))}
        </ol>
      )}
      {leftOut.length > 0 && (
        <>
          <h3>{t('referral.left_out')}</h3>
          <ul className="left-out">
            {leftOut.map(({ id, name, nameIn, organisation, organisationIn, reason, facts }) => (
              <li key={id}>
                <strong lang={nameIn}>{name}</strong>{' '}
                <span className="hint" lang={organisationIn}>
                  {organisation}
                </span>{' '}
                <span className="hint">{reason}</span>
                <Facts facts={facts} of={name} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** How to reach a service and what the directory says of it, for whoever wants to know. */
function Facts({ facts, of }: { readonly facts: ReferralView['services'][number]['facts']; readonly of: string }) {
  const { t } = useTranslation();
  if (facts.length === 0) return null;
  return (
    <details className="facts">
      <summary>{t('referral.service_facts', { name: of })}</summary>
      <dl>
        {facts.map(({ label, text, href }) => (
          <div key={`${label}${text}`}>
            <dt>{label}</dt>
            <dd>{href === null ? text : <a href={href}>{text}</a>}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
