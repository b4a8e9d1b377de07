/** What whoever came with a password alone sees where that is not enough: the second step, and nothing else. */
import { useTranslation } from 'react-i18next';
import type { Me } from '../../../contract/console.ts';
import { Page } from '../page.tsx';
import { TwoFactor } from './two-factor.tsx';

type Props = { readonly me: Me; readonly hold: (isShowing: boolean) => void };

/** @param hold see `TwoFactor` */
export function SecondStepPage({ me, hold }: Props) {
  const { t } = useTranslation();
  return (
    <Page title={t('two_factor.set_up')} className="narrow">
      {me.owesTwoFactor && <p>{t('two_factor.required')}</p>}
      <TwoFactor me={me} hold={hold} />
    </Page>
  );
}
