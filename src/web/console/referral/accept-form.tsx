/** Accepting: from then on the referral is the reader's own, and the person knows her name. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session.ts';
import { type FormProps, useAct } from './act.ts';
import { NotDone } from './stale.tsx';
import { Told } from './told.tsx';

/** Asks once more before accepting: it cannot be taken back, because the person is told at once. */
export function AcceptForm(props: FormProps) {
  const { view, cancel, heading } = props;
  const { t } = useTranslation();
  const me = useMe();
  const accept = useAct(props, 'accept', () => 'actions.accepted');
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        accept.mutate({ version: view.version });
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t('actions.accept_ask')}
      </h2>
      <p>{t('actions.accept_note')}</p>
      <Told text="accepted" values={{ coach: me.data?.name ?? '' }} language={view.language} />
      <NotDone error={accept.error} view={view} cancel={cancel} />
      <div className="choices">
        <Button type="submit" loading={accept.isPending}>
          {t('actions.accept_yes')}
        </Button>
        <Button variant="default" onClick={cancel}>
          {t('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
