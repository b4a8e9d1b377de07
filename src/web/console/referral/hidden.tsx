/** Why something is not shown; and what to do while the person herself has not said yes. */
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../../contract/console.ts';

export function Hidden({ view }: { readonly view: ReferralView }) {
  const { t } = useTranslation();
  if (view.history.some(({ what }) => what === 'erased')) return <p>{t('referral.erased')}</p>;
  if (view.state !== 'awaiting_person') return <p>{t('referral.hidden')}</p>;
  return <p>{t(view.sight.identity ? 'referral.to_ask' : 'referral.awaiting')}</p>;
}
