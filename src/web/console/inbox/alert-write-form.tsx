/** Writing to somebody who asked for a person. It is sent word for word, and whoever sends it looks after her from then on. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlertView } from '../../../contract/console.ts';
import { ActForm, MessageField, typed } from '../act-form.tsx';
import { ask } from '../queries.ts';
import { Wrong } from '../trouble.tsx';

type Props = {
  readonly alert: AlertView;
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
    mutationFn: (message: string) =>
      ask<undefined>('POST', `/api/console/alerts/${alert.upTo}/messages`, { text: message }),
    onSuccess: sent,
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
  return (
    <ActForm
      title={t('actions.write')}
      submit={t('actions.send')}
      pending={write.isPending}
      send={(fields) => write.mutate(typed(fields, 'text'))}
      cancel={cancel}
      trouble={
        <>
          {gone && write.isIdle && (
            <p className="wrong" role="status">
              {t('errors.alert.unknown')}
            </p>
          )}
          <Wrong error={write.error} />
        </>
      }
    >
      <MessageField language={alert.language} note={t('alerts.write_note')} field={text} />
    </ActForm>
  );
}
