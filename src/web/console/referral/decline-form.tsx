/** Not taking a referral, with a reason: it is passed to the coordinators, or closed by whoever may close it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm, typed } from '../act-form.tsx';
import { DECLINE_REASONS } from '../choices.ts';
import { type FormProps, useAct } from './act.ts';
import { ReasonFields } from './reason-fields.tsx';
import { NotDone } from './stale.tsx';
import { Told } from './told.tsx';

/** The form. Which of the two it is the server says; this only words it. */
export function DeclineForm(props: FormProps) {
  const { view, cancel, heading } = props;
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const { closes } = view;
  const decline = useAct(props, 'decline', (after) =>
    after.state === 'declined' ? 'actions.declined' : 'actions.passed_on',
  );
  return (
    <ActForm
      title={t('decline.title')}
      heading={heading}
      submit={t(closes ? 'decline.submit_close' : 'decline.submit_pass_on')}
      pending={decline.isPending}
      send={(fields) => {
        const note = typed(fields, 'note');
        decline.mutate({ version: view.version, reason, ...(note === '' ? {} : { note }) });
      }}
      cancel={cancel}
      trouble={<NotDone error={decline.error} view={view} cancel={cancel} />}
    >
      <p>{t(closes ? 'decline.coordinator_note' : 'decline.coach_note')}</p>
      <ReasonFields of="decline" codes={DECLINE_REASONS} value={reason} choose={setReason} />
      {(reason !== '' || !closes) && (
        <Told text={closes ? `declined.${reason}` : 'passed_on'} language={view.language} />
      )}
    </ActForm>
  );
}
