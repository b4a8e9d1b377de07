/** Who it is and how to reach them without doing harm: what must not be overlooked comes first. */
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../../contract/console.ts';
import { Phone } from '../phone.tsx';
import { Hidden } from './hidden.tsx';

type View = { readonly view: ReferralView };

function Contact({ view }: View) {
  const { t } = useTranslation();
  const { by, value } = view.person.contact;
  return (
    <>
      <span>{by === '' ? t('unknown') : t(`contact_by.${by}`, { defaultValue: by })}</span>
      {value !== null && by === 'phone' && <Phone number={value} />}
      {value !== null && by === 'email' && <a href={`mailto:${value}`}>{value}</a>}
      {value !== null && by !== 'phone' && by !== 'email' && <strong>{value}</strong>}
    </>
  );
}

/** Interpreter and safety come before the name: they change what one may do with it. */
function Cautions({ view: { interpreter, person } }: View) {
  const { t } = useTranslation();
  return (
    <>
      {interpreter && (
        <p className="caution interpreter">
          {t('flags.interpreter')}
          {person.interpreterLanguage !== null && ` (${person.interpreterLanguage})`}
        </p>
      )}
      {person.safeToLeaveMessage !== 'yes' && (
        <p className={`caution ${person.safeToLeaveMessage === 'no' ? 'unsafe' : 'unsure'}`}>
          {t(person.safeToLeaveMessage === 'no' ? 'referral.not_safe' : 'referral.safety_unknown')}
        </p>
      )}
    </>
  );
}

/** The card of the person, or why it is not shown. */
export function PersonCard({ view }: View) {
  const { t } = useTranslation();
  const { person } = view;
  return (
    <section className="card who" aria-labelledby="person-title">
      <h2 id="person-title">{t('referral.person')}</h2>
      {view.sight.identity ? (
        <>
          <Cautions view={view} />
          <p className="name">{person.name}</p>
          <dl className="pairs">
            <div>
              <dt>{t('referral.contact')}</dt>
              <dd className="contact">
                <Contact view={view} />
              </dd>
            </div>
            <div>
              <dt>{t('referral.safe_message')}</dt>
              <dd>{t(person.safeToLeaveMessage)}</dd>
            </div>
            <div>
              <dt>{t('inbox.language')}</dt>
              <dd>{t('referral.writes_in', { language: t(`language_names.${view.language}`) })}</dd>
            </div>
            <div>
              <dt>{t('referral.route')}</dt>
              <dd>{t(`routes.${view.route}`, { defaultValue: view.route })}</dd>
            </div>
            {person.accessNeeds.length > 0 && (
              <div>
                <dt>{t('referral.access_needs')}</dt>
                <dd>{person.accessNeeds.join(', ')}</dd>
              </div>
            )}
          </dl>
        </>
      ) : (
        <Hidden view={view} />
      )}
    </section>
  );
}
