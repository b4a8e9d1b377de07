/** The codes for whoever loses her phone: shown once, to be copied or printed, before anything else goes on. */
import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { readonly codes: readonly string[]; readonly done: () => void };

/** @param done called once she says that she has kept them */
export function BackupCodes({ codes, done }: Props) {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 3000 });
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that was here before is gone, and the focus with it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="form backup-codes">
      <h3 ref={heading} tabIndex={-1}>
        {t('two_factor.backup_title')}
      </h3>
      <p>{t('two_factor.backup_codes')}</p>
      <ul className="backup">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="choices">
        <Button variant="default" onClick={() => clipboard.copy(codes.join('\n'))}>
          {t(clipboard.copied ? 'actions.copied' : 'actions.copy')}
        </Button>
        <Button variant="default" onClick={() => print()}>
          {t('two_factor.print')}
        </Button>
        <Button onClick={done}>{t('two_factor.kept')}</Button>
      </div>
    </div>
  );
}
