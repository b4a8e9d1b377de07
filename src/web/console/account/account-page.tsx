/** One's own account: the language, the second step, and notices in Telegram. */
import { useTranslation } from 'react-i18next';
import type { Me } from '../../../contract/console.ts';
import { useRoleText } from '../admin/staff-page.tsx';
import { LanguageChoice } from '../language-choice.tsx';
import { Page } from '../page.tsx';
import { Telegram } from './telegram.tsx';
import { TwoFactor } from './two-factor.tsx';

/** The account of whoever is signed in. */
export function AccountPage({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const roleText = useRoleText();
  return (
    <Page title={t('account.title')}>
      <div className="cards">
        <section className="card" aria-labelledby="me-title">
          <h2 id="me-title">{me.name}</h2>
          <p className="hint">{me.email}</p>
          <h3>{t('account.roles')}</h3>
          <ul className="roles">
            {me.roles.map((role) => (
              <li key={`${role.role} ${role.programme} ${role.partner}`}>{roleText(role)}</li>
            ))}
          </ul>
          <div className="form">
            <LanguageChoice signedIn label={t('language')} />
          </div>
        </section>
        <TwoFactor me={me} />
        <Telegram me={me} />
      </div>
    </Page>
  );
}
