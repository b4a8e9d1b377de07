/** Giving back what was accepted, with a reason: it waits again, and the person is told that somebody else looks. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm, typed } from '../act-form.tsx';
import { GIVE_BACK_REASONS } from '../choices.ts';
import { type FormProps, useAct } from './act.ts';
import { ReasonFields } from './reason-fields.tsx';
import { NotDone } from './stale.tsx';
import { Told } from './told.tsx';

/** The form. Where no chat leads to the referral the person was told nothing by us, and is told nothing now. */
export function GiveBackForm(props: FormProps) {
  const { view, cancel, heading } = props;
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const giveBack = useAct(props, 'give-back', () => 'give_back.done');
  return (
    <ActForm
      title={t('give_back.title')}
      heading={heading}
      submit={t('give_back.submit')}
      pending={giveBack.isPending}
      send={(fields) => {
        const note = typed(fields, 'note');
        giveBack.mutate({ version: view.version, reason, ...(note === '' ? {} : { note }) });
      }}
      cancel={cancel}
      trouble={<NotDone error={giveBack.error} view={view} cancel={cancel} />}
    >
      <p>{t('give_back.note')}</p>
      <ReasonFields of="give_back" codes={GIVE_BACK_REASONS} value={reason} choose={setReason} />
      {!view.noted && <Told text="given_back" values={{ coach: view.assignedTo ?? '' }} language={view.language} />}
    </ActForm>
  );
}
