/** Something to hand on: it can be copied with a button, or picked by hand where the browser allows no copying. */
import { Button, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

/** @param value shown whole and selected when it is focused */
export function CopyField({ label, value }: { readonly label: string; readonly value: string }) {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 3000 });
  return (
    <div className="copy">
      <TextInput label={label} value={value} readOnly onFocus={({ currentTarget }) => currentTarget.select()} />
      <Button variant="default" onClick={() => clipboard.copy(value)}>
        {t(clipboard.copied ? 'actions.copied' : 'actions.copy')}
      </Button>
    </div>
  );
}
