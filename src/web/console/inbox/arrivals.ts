/** What came in since the inbox was opened, so that it can be marked and said. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Inbox } from '../../../contract/console.ts';

type Seen = { readonly view: string; readonly rows: ReadonlySet<string>; readonly alerts: ReadonlySet<string> };

/** @param view which list is shown; another list is not news */
export function useArrivals(
  inbox: Inbox | undefined,
  view: string,
): { readonly fresh: ReadonlySet<string>; readonly sentence: string } {
  const { t } = useTranslation();
  const seen = useRef<Seen>(undefined);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    if (inbox === undefined || view === '') return;
    const before = seen.current;
    const rows = new Set(inbox.rows.map(({ id }) => id));
    const alerts = new Set(inbox.alerts.map(({ id }) => id));
    seen.current = { view, rows, alerts };
    if (before === undefined || before.view !== view) return;
    const newRows = [...rows].filter((id) => !before.rows.has(id));
    const newAlerts = [...alerts].filter((id) => !before.alerts.has(id)).length;
    if (newRows.length > 0) setFresh((old) => new Set([...old, ...newRows]));
    const parts = [
      ...(newAlerts > 0 ? [t('alerts.arrived', { count: newAlerts })] : []),
      ...(newRows.length > 0 ? [t('inbox.arrived', { count: newRows.length })] : []),
    ];
    if (parts.length > 0) setSentence(parts.join(' '));
  }, [inbox, view, t]);
  return { fresh, sentence };
}
