/** @jsxImportSource preact */
/** What a person can do at every step, in sight: nobody has to know a word for it. */
import { useState } from 'preact/hooks';
import type { Conversation } from './conversation.ts';
import { Languages } from './languages.tsx';
import type { View } from './view.ts';
import type { Say, WordKey } from './words.ts';

type Command = 'back' | 'why' | 'human' | 'stop' | 'help' | 'referral';

export function Commands({
  view,
  say,
  conversation,
  onErase,
}: {
  readonly view: View;
  readonly say: Say;
  readonly conversation: Conversation;
  readonly onErase: () => void;
}) {
  const [saveFailed, setSaveFailed] = useState(false);
  const asking = view.turn?.ask !== null;
  const ended = view.turn?.ended === true;
  const referral = view.turn?.referral;
  const mine = referral != null && referral.state !== 'awaiting_person';
  const button = (command: Command) => {
    const key: WordKey = `commands.${command}`;
    return (
      <button type="button" class="command" onClick={() => conversation.answer({ command }, say(key))}>
        {say(key)}
      </button>
    );
  };
  return (
    <nav class="commands" aria-label={say('commands.title')}>
      <div class="group">
        {asking && button('back')}
        {asking && button('why')}
        {!ended && button('human')}
        {mine && button('referral')}
      </div>
      <Languages current={view.language} title={say('welcome.choose')} onChoose={conversation.speak} />
      <div class="group small">
        {asking && button('stop')}
        {!ended && button('help')}
        <button type="button" class="command" onClick={async () => setSaveFailed(!(await conversation.save()))}>
          {say('commands.save')}
        </button>
        <button type="button" class="command erase" onClick={onErase}>
          {say('commands.erase')}
        </button>
        {view.remembered && (
          <button type="button" class="command" onClick={conversation.unremember}>
            {say('commands.forget')}
          </button>
        )}
        <button type="button" class="command leave" title={say('commands.leaveHint')} onClick={conversation.leave}>
          {say('commands.leave')}
        </button>
      </div>
      <p class="error" role="alert">
        {saveFailed && say('commands.saveFailed')}
      </p>
    </nav>
  );
}
