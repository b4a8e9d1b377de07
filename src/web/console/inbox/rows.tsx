/** The lines of the inbox: one referral each, one link each. A list, so that it reads the same on a phone. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InboxRow, Me } from '../../../contract/console.ts';
import { LevelBadge } from '../level-badge.tsx';
import { useProgrammes } from '../programmes.ts';
import { dayText, shortTimeText } from '../when.ts';
import { languageNow } from '../words.ts';

type Props = { readonly rows: readonly InboxRow[]; readonly fresh: ReadonlySet<string>; readonly me: Me };

/** The names of the columns, where there is room for columns. Each value carries its own name for a screen reader. */
const COLUMNS = ['inbox.level', 'inbox.reference', 'inbox.due', 'inbox.language', 'inbox.outcome', 'inbox.assigned'];

/** The list. */
export function Rows({ rows, fresh, me }: Props) {
  const { t } = useTranslation();
  const many = new Set(rows.map(({ programme }) => programme)).size > 1;
  return (
    <div className="inbox">
      <div className="columns" aria-hidden="true">
        {COLUMNS.map((key) => (
          <span key={key}>{t(key)}</span>
        ))}
      </div>
      <ol>
        {rows.map((row) => (
          <Row key={row.id} row={row} isFresh={fresh.has(row.id)} me={me} many={many} />
        ))}
      </ol>
    </div>
  );
}

type RowProps = {
  readonly row: InboxRow;
  readonly isFresh: boolean;
  readonly me: Me;
  /** Whether the list holds more than one service, so that each line says which. */
  readonly many: boolean;
};

function Row({ row, isFresh, me, many }: RowProps) {
  const { t } = useTranslation();
  const programmes = useProgrammes();
  const language = languageNow();
  const isMine = row.assignedTo === me.name;
  return (
    <li className={`row ${row.level}${row.assignedTo === null ? '' : ' taken'}`}>
      <div className="cell">
        <span className="hidden">{t('inbox.level')}: </span>
        <LevelBadge level={row.level} />
      </div>
      <div className="cell main">
        <Link
          className="reference"
          to={`/referrals/${row.id}`}
          aria-label={t('inbox.open_referral', { reference: row.reference })}
        >
          {row.reference}
        </Link>
        {isFresh && <span className="chip new">{t('inbox.new')}</span>}
        {many && <span className="small">{programmes.nameOf(row.programme)}</span>}
      </div>
      <div className="cell">
        <span className="label">{t('inbox.due')}: </span>
        <time className={row.overdue ? 'day late' : 'day'} dateTime={row.dueDay}>
          {row.level === 'P0' ? t('inbox.due_now') : dayText(row.dueDay, language)}
        </time>
        {row.overdue && <span className="chip late">{t('inbox.overdue')}</span>}
        <span className="small received">
          {t('inbox.received')} {shortTimeText(row.submittedAt, language)}
        </span>
      </div>
      <div className="cell">
        <span className="label">{t('inbox.language')}: </span>
        <span className="spoken">{t(`language_names.${row.language}`)}</span>
        {row.interpreter && <span className="chip interpreter">{t('inbox.interpreter')}</span>}
      </div>
      <div className="cell wide">
        <span className="label">{t('inbox.outcome')}: </span>
        <span>{t(`outcomes.${row.outcome}`, { defaultValue: row.outcome })}</span>
        {row.cohortLabel !== null && <span className="small">{row.cohortLabel}</span>}
      </div>
      <div className="cell wide">
        <span className="label">{t('inbox.assigned')}: </span>
        <span className={row.assignedTo === null ? 'nobody' : isMine ? 'mine' : ''}>
          {row.assignedTo ?? t('inbox.unassigned')}
        </span>
        <span className="small">
          <span className="hidden">{t('inbox.state')}: </span>
          {t(`states.${row.state}`, { defaultValue: row.state })}
        </span>
      </div>
    </li>
  );
}
