/** @jsxImportSource preact */
/** Asks once before everything is deleted. The browser's own dialog keeps the focus inside and closes on Escape. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Say } from './words.ts';

export function EraseDialog({
  say,
  onYes,
  onNo,
}: {
  readonly say: Say;
  /** Gives whether it was erased. */
  readonly onYes: () => Promise<boolean>;
  readonly onNo: () => void;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<'asking' | 'erasing' | 'failed'>('asking');
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`} onClose={onNo}>
      <h2 class="ask-first" id={`${id}-title`}>
        {say('erase.title')}
      </h2>
      <p id={`${id}-text`}>{say('erase.text')}</p>
      <p class="error" role="alert">
        {state === 'failed' && say('erase.failed')}
      </p>
      <div class="group">
        <button type="button" class="primary" onClick={() => dialog.current?.close()}>
          {say('erase.no')}
        </button>
        <button
          type="button"
          class="danger"
          aria-disabled={state === 'erasing'}
          onClick={async () => {
            if (state === 'erasing') return;
            setState('erasing');
            if (!(await onYes())) setState('failed');
          }}
        >
          {say('erase.yes')}
        </button>
      </div>
    </dialog>
  );
}
