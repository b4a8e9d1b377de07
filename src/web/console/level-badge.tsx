/** How soon somebody should look, as words, and as a number of painted stripes beside the words. */
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '../../contract/console.ts';

const STRIPES: Record<InboxRow['level'], number> = { P0: 4, P1: 3, P2: 2, P3: 1, P4: 0 };

/** The level. Never by colour alone. */
export function LevelBadge({ level }: { readonly level: InboxRow['level'] }) {
  const { t } = useTranslation();
  return (
    <span className={`level ${level}`}>
      <svg viewBox="0 0 10 16" aria-hidden="true">
        {[0, 1, 2, 3].map((at) => (
          <rect
            key={at}
            className={3 - at < STRIPES[level] ? 'on' : 'off'}
            y={at * 4 + 0.5}
            width="10"
            height="3"
            rx="0.8"
          />
        ))}
      </svg>
      {t(`levels.${level}`)}
    </span>
  );
}
