/** What the person will be told, so that nobody decides without knowing it. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../core/language/locale.ts';
import { languageNow, loadChatWords } from '../words.ts';

type Props = { readonly text: string; readonly values?: Readonly<Record<string, string>>; readonly language: Locale };

/** The text of `chat.json`, as the reader reads it; the person gets it in her own language. */
export function Told({ text, values, language }: Props) {
  const { t } = useTranslation();
  const mine = languageNow();
  const ready = useQuery({
    queryKey: ['chat-words', mine],
    queryFn: () => loadChatWords(mine),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <figure className="preview">
      <figcaption>{t('referral.told', { language: t(`language_names.${language}`) })}</figcaption>
      <blockquote>{ready.data === true ? t(`chat:told.${text}`, { ...values, defaultValue: '' }) : ''}</blockquote>
    </figure>
  );
}
