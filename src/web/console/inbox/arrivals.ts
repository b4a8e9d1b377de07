/** What came in since the inbox was opened, so that it can be marked and said. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlertView, Inbox } from '../../../contract/console.ts';

type Seen = { readonly view: string; readonly rows: ReadonlySet<string>; readonly alerts: ReadonlySet<string> };
type Shown = { readonly inbox: Inbox; readonly alerts: readonly AlertView[] };

/** @param view which lists are shown; another list, or more of one, is not news */
export function useArrivals(
  shown: Shown | undefined,
  view: string,
): { readonly fresh: ReadonlySet<string>; readonly sentence: string } {
  const { t } = useTranslation();
  const seen = useRef<Seen>(undefined);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [sentence, setSentence] = useState('');
  const inbox = shown?.inbox;
  const waiting = shown?.alerts;
  useEffect(() => {
    if (inbox === undefined || waiting === undefined || view === '') return;
    const before = seen.current;
    const rows = new Set(inbox.rows.map(({ id }) => id));
    // Somebody who says something graver is news, somebody who asks once more is not.
    const alerts = new Set(waiting.map(({ id, reason }) => `${id}/${reason}`));
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
  }, [inbox, waiting, view, t]);
  return { fresh, sentence };
}
