/** @jsxImportSource preact */
/**
 * Coming back another day: says what closing the page means, and lets her have the device remember, where that matters:
 * when she stops, when she is only to be reached here, and after sending. Nothing is remembered unless she asks.
 */
import type { View } from './view.ts';
import type { Say } from './words.ts';

export function Remember({
  view,
  say,
  onRemember,
}: {
  readonly view: View;
  readonly say: Say;
  readonly onRemember: () => void;
}) {
  const { turn, remembered } = view;
  const sent = turn !== null && turn.ask === null && turn.referral !== null;
  const isAboutOther = turn?.referral?.state === 'awaiting_person';
  const asked = view.reachedHere || turn?.ask?.step === 'stopped' || (sent && !isAboutOther);
  if (!asked) return null;
  return (
    <section class="card remember">
      {remembered ? (
        <p role="status">{say('remember.done')}</p>
      ) : (
        <>
          <h2>{say('remember.title')}</h2>
          <p>{say('remember.closing')}</p>
          <p>{say('remember.shared')}</p>
          <button type="button" onClick={onRemember}>
            {say('remember.button')}
          </button>
          <p>{say(sent ? 'remember.orReference' : 'remember.orContact')}</p>
        </>
      )}
    </section>
  );
}
