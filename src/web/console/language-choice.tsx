/** The language of everything on the page. Each language is there by its own name. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLocale } from '../../core/language/locale.ts';
import { useLanguageChange } from './session.ts';
import { LANGUAGES, languageNow } from './words.ts';

/** @param signedIn whether the choice is kept with an account */
export function LanguageChoice({ signedIn, label }: { readonly signedIn: boolean; readonly label?: string }) {
  const { t } = useTranslation();
  const change = useLanguageChange(signedIn);
  return (
    <NativeSelect
      size={label === undefined ? 'sm' : 'md'}
      {...(label === undefined ? { 'aria-label': t('language') } : { label })}
      data={[...LANGUAGES]}
      value={languageNow()}
      onChange={({ currentTarget: { value } }) => {
        if (isLocale(value)) change.mutate(value);
      }}
    />
  );
}
