/** Not taking a referral, with a reason. A coach passes it to the coordinators; a coordinator closes it. */
import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm, typed } from '../act-form.tsx';
import { DECLINE_REASONS } from '../choices.ts';
import { useMe } from '../session.ts';
import { type FormProps, useAct } from './act.ts';
import { NotDone } from './stale.tsx';
import { Told } from './told.tsx';

/** The form. The server decides which of the two it is; this only words it. */
export function DeclineForm(props: FormProps) {
  const { view, cancel, heading } = props;
  const { t } = useTranslation();
  const me = useMe();
  const [reason, setReason] = useState('');
  const closes = (me.data?.roles ?? []).some(
    ({ role, programme }) => role === 'coordinator' && (programme === '*' || programme === view.programme),
  );
  const decline = useAct(props, 'decline', (after) =>
    after.history.at(-1)?.what === 'passed_on' ? 'actions.passed_on' : 'actions.declined',
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
      <Radio.Group
        name="reason"
        value={reason}
        onChange={setReason}
        label={t('decline.reason')}
        size="md"
        required
        withAsterisk={false}
      >
        <div className="reasons">
          {DECLINE_REASONS.map((code) => (
            <Radio key={code} value={code} label={t(`decline.reasons.${code}`)} size="md" required />
          ))}
        </div>
      </Radio.Group>
      <Textarea name="note" label={t('decline.note')} autosize minRows={2} maxLength={2000} />
      {(reason !== '' || !closes) && (
        <Told text={closes ? `declined.${reason}` : 'passed_on'} language={view.language} />
      )}
    </ActForm>
  );
}
