/** The frame of every form by which staff do something about a person: what it is, what went wrong, do it or leave it. */
import { Button, Textarea } from '@mantine/core';
import type { ReactNode, Ref, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../core/language/locale.ts';
import { languageNow } from './words.ts';

type FrameProps = {
  /** What is done here; what the form is called. */
  readonly title: string;
  /** Takes the focus when the form opens. Without it the title is said, not shown: another control takes the focus. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly submit: string;
  readonly pending: boolean;
  readonly send: (fields: FormData) => void;
  readonly cancel: () => void;
  /** What went wrong, said right above the buttons. */
  readonly trouble: ReactNode;
  readonly children: ReactNode;
};

/** The form with its two buttons. */
export function ActForm({ title, heading, submit, pending, send, cancel, trouble, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <form
      className="form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
    >
      {heading !== undefined && (
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
      )}
      {children}
      <div className="form-end">
        {trouble}
        <div className="choices">
          <Button type="submit" loading={pending}>
            {submit}
          </Button>
          <Button variant="default" onClick={cancel}>
            {t('actions.cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** What somebody typed into a field of the form, without the space around it. */
export const typed = (fields: FormData, name: string): string => String(fields.get(name) ?? '').trim();

type MessageProps = {
  /** The language the person reads: what is written is not translated. */
  readonly language: Locale;
  readonly note: string;
  readonly field?: Ref<HTMLTextAreaElement>;
};

/** A message to a person, called `text` in the form. It is sent word for word, so its reader's language stands above it. */
export function MessageField({ language, note, field }: MessageProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className={language === languageNow() ? 'hint' : 'caution interpreter'}>
        {t('referral.writes_in', { language: t(`language_names.${language}`) })}
      </p>
      <Textarea
        {...(field === undefined ? {} : { ref: field })}
        name="text"
        label={t('actions.message')}
        description={note}
        autosize
        minRows={4}
        maxLength={2000}
        required
        withAsterisk={false}
      />
    </>
  );
}
