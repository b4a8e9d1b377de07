/** Not taking a referral, with a reason. A coach passes it to the coordinators; a coordinator closes it. */
import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
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
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        const note = String(new FormData(event.currentTarget).get('note')).trim();
        decline.mutate({ version: view.version, reason, ...(note === '' ? {} : { note }) });
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t('decline.title')}
      </h2>
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
      <NotDone error={decline.error} view={view} cancel={cancel} />
      <div className="choices">
        <Button type="submit" loading={decline.isPending}>
          {t(closes ? 'decline.submit_close' : 'decline.submit_pass_on')}
        </Button>
        <Button variant="default" onClick={cancel}>
          {t('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
