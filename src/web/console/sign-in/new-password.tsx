/** The field for a password that is chosen now: by invitation, or by a link for a new one. */
import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** @param label  already in words */
export function NewPassword({ label }: { readonly label: string }) {
  const { t } = useTranslation();
  return (
    <PasswordInput
      name="password"
      label={label}
      description={t('invitation.password_hint')}
      autoComplete="new-password"
      minLength={12}
      maxLength={200}
      required
      withAsterisk={false}
      visibilityToggleButtonProps={{
        'aria-label': t('sign_in.show_password'),
        'aria-hidden': false,
        tabIndex: 0,
      }}
    />
  );
}
