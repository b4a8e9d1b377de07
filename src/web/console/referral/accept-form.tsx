/** Accepting: from then on the referral is the reader's own, and the person knows her name. */
import { useTranslation } from 'react-i18next';
import { ActForm } from '../act-form.tsx';
import { useMe } from '../session.ts';
import { type FormProps, useAct } from './act.ts';
import { NotDone } from './stale.tsx';
import { Told } from './told.tsx';

/** Asks once more before accepting: the person is told at once, and would be told again if it were given back. */
export function AcceptForm(props: FormProps) {
  const { view, cancel, heading } = props;
  const { t } = useTranslation();
  const me = useMe();
  const accept = useAct(props, 'accept', () => 'actions.accepted');
  return (
    <ActForm
      title={t('actions.accept_ask')}
      heading={heading}
      submit={t('actions.accept_yes')}
      pending={accept.isPending}
      send={() => accept.mutate({ version: view.version })}
      cancel={cancel}
      trouble={<NotDone error={accept.error} view={view} cancel={cancel} />}
    >
      <p>{t('actions.accept_note')}</p>
      <Told text="accepted" values={{ coach: me.data?.name ?? '' }} language={view.language} />
    </ActForm>
  );
}
