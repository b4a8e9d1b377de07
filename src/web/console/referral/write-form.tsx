/** Writing to the person. It is sent word for word, so the reader is told which language the person reads. */
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languageNow } from '../words.ts';
import { type FormProps, useAct } from './act.ts';
import { NotDone } from './stale.tsx';

/** The form. */
export function WriteForm(props: FormProps) {
  const { view, cancel, heading } = props;
  const { t } = useTranslation();
  const write = useAct(props, 'messages', () => 'actions.message_sent');
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate({ text: String(new FormData(event.currentTarget).get('text')).trim() });
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t('actions.write')}
      </h2>
      {view.language !== languageNow() && (
        <p className="caution interpreter">
          {t('referral.writes_in', { language: t(`language_names.${view.language}`) })}
        </p>
      )}
      <Textarea
        name="text"
        label={t('actions.message')}
        description={t('actions.message_note')}
        autosize
        minRows={4}
        maxLength={2000}
        required
        withAsterisk={false}
      />
      <NotDone error={write.error} view={view} cancel={cancel} />
      <div className="choices">
        <Button type="submit" loading={write.isPending}>
          {t('actions.send')}
        </Button>
        <Button variant="default" onClick={cancel}>
          {t('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
