/** Writing to somebody who asked for a person. It is sent word for word, and whoever sends it looks after her from then on. */
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Inbox } from '../../../contract/console.ts';
import { ask } from '../queries.ts';
import { Wrong } from '../trouble.tsx';
import { languageNow } from '../words.ts';

type Props = {
  readonly alert: Inbox['alerts'][number];
  /** Somebody else took it while this was being written. What is written stays. */
  readonly gone: boolean;
  readonly cancel: () => void;
  readonly sent: () => void;
};

/** The form; the focus goes into it. */
export function AlertWriteForm({ alert, gone, cancel, sent }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  const write = useMutation({
    mutationFn: (body: object) => ask<undefined>('POST', `/api/console/alerts/${alert.id}/messages`, body),
    onSuccess: sent,
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
  return (
    <form
      className="form"
      aria-label={t('actions.write')}
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate({ text: String(new FormData(event.currentTarget).get('text')).trim() });
      }}
    >
      <p className={alert.language === languageNow() ? 'hint' : 'caution interpreter'}>
        {t('referral.writes_in', { language: t(`language_names.${alert.language}`) })}
      </p>
      <Textarea
        ref={text}
        name="text"
        label={t('actions.message')}
        description={t('alerts.write_note')}
        autosize
        minRows={3}
        maxLength={2000}
        required
        withAsterisk={false}
      />
      {gone && write.isIdle && (
        <p className="wrong" role="status">
          {t('errors.alert.unknown')}
        </p>
      )}
      <Wrong error={write.error} />
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
