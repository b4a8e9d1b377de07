/** Writing to the person. It is sent word for word, so the reader is told which language the person reads. */
import { useTranslation } from 'react-i18next';
import { ActForm, MessageField, typed } from '../act-form.tsx';
import { type FormProps, useAct } from './act.ts';
import { NotDone } from './stale.tsx';

/** The form. */
export function WriteForm(props: FormProps) {
  const { view, cancel, heading } = props;
  const { t } = useTranslation();
  const write = useAct(props, 'messages', () => 'actions.message_sent');
  return (
    <ActForm
      title={t('actions.write')}
      heading={heading}
      submit={t('actions.send')}
      pending={write.isPending}
      send={(fields) => write.mutate({ text: typed(fields, 'text') })}
      cancel={cancel}
      trouble={<NotDone error={write.error} view={view} cancel={cancel} />}
    >
      <MessageField language={view.language} note={t('actions.message_note')} />
    </ActForm>
  );
}
