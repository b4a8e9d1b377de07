/**
 * What a resident does in Telegram, brought to the application, and the answer brought back.
 *
 * Every word and every button that matters becomes a turn through `app/receive-message.ts`. Only
 * what changes nothing is answered here: a tick, a page of a list, an old button, the choice of languages.
 */

import type { App } from '../../app/app.ts';
import type { AppError } from '../../app/errors.ts';
import { receiveMessage } from '../../app/receive-message.ts';
import { renderTurn } from '../../app/render-turn.ts';
import type { Outbox } from '../../app/send-unsent.ts';
import { startConversation } from '../../app/start-conversation.ts';
import type { Kept, TurnRecord } from '../../app/store.ts';
import type { Arrived } from '../../app/understand-input.ts';
import type { Turn } from '../../contract/chat.ts';
import type { Locale } from '../../core/language/locale.ts';
import { classify } from '../../core/safety/classify.ts';
import { type Instant, later } from '../../core/shared/time.ts';
import type { Chats } from './bot-api.ts';
import { type Button, buttonFromData } from './button.ts';
import { type Heard, startFromPayload } from './heard.ts';
import {
  askCheck,
  codesFromTicks,
  keyboardFromAsk,
  LANGUAGE_KEYBOARD,
  pageOf,
  reviewCheck,
  type Say,
  toggled,
} from './keyboard.ts';
import type { Notes } from './notes.ts';
import { partsFromTurn } from './parts.ts';
import { Recent } from './recent.ts';

/** The text under a key of `chat.json`, in `language`. */
export const sayIn =
  (app: App, language: Locale): Say =>
  (key, values) =>
    app.words.say(language, `chat:${key}`, values);

/** Answers the pressed button once; the first call counts. */
export type AnswerButton = (text?: string) => Promise<void>;

/** What an error of the application means here. A new code does not compile until it is answered for. */
const onError: Record<AppError['code'], 'start' | 'again' | 'sorry'> = {
  'conversation.unknown': 'start',
  'conversation.ended': 'start',
  'conversation.busy': 'again',
  'programme.unknown': 'sorry',
  'staff.not-allowed': 'sorry',
  'staff.second-factor': 'sorry',
  'staff.unknown': 'sorry',
  'staff.yourself': 'sorry',
  'password-reset.unknown': 'sorry',
  'referral.unknown': 'sorry',
  'reference.unreadable': 'sorry',
  'reference.unknown': 'sorry',
  'referral.stale': 'sorry',
  'referral.refused': 'sorry',
  'consent.unanswered': 'sorry',
  'consent.missing': 'sorry',
  'person.gone': 'sorry',
  'partner.unknown': 'sorry',
  'alert.unknown': 'sorry',
  'invitation.unknown': 'sorry',
  'invitation.other-email': 'sorry',
  'invitation.account-exists': 'sorry',
  'telegram.no-bot': 'sorry',
  'telegram.link-unknown': 'sorry',
};

/** However often an old button is pressed, the open question is not repeated sooner than this. */
const SHOWN_AGAIN_MS = 10_000;

/** Thrown when a message should be worked off again a little later. Nothing was changed. */
export class TryAgain extends Error {}

export interface Resident {
  /** Works off one update of a private chat. Safe to repeat: nothing is answered twice. */
  hear(heard: Heard, answer: AnswerButton): Promise<void>;
  /** Telegram said that this chat blocks us: her next message says otherwise. */
  wasBlocked(chat: string): void;
}

type Now = { readonly kept: Kept; readonly turns: readonly TurnRecord[]; readonly turn: Turn };

/** Opens the resident's side. */
export function openResident(
  app: App,
  chats: Chats,
  outbox: Outbox,
  notes: Notes,
  background: (job: Promise<void>) => void,
): Resident {
  /** Ticks that were set a moment ago: two quick taps arrive before the buttons have changed. Forgotten harmlessly. */
  const ticks = new Recent<{ readonly seq: number; readonly ticks: bigint }>(2000);
  const shownAgain = new Recent<{ readonly seq: number; readonly until: Instant }>(2000);
  /** Chats that are known not to be blocked, so that this is not written down again with every message. */
  const open = new Recent<true>(10_000);

  const find = (heard: Heard) => ({ by: 'address', channel: 'telegram', address: heard.chat }) as const;

  /** A turn that erased everything is kept nowhere: it is said at once, and the chat is cleared as far as Telegram allows. */
  const sayFarewell = async (heard: Heard, conversation: string | undefined, turn: Turn): Promise<void> => {
    if (conversation !== undefined) {
      const gone = await notes.takeAll(conversation);
      background(chats.remove(heard.chat, gone));
    }
    for (const { text } of partsFromTurn({ ...turn, ask: null, ended: true }, sayIn(app, turn.language)))
      await chats.send(heard.chat, text);
  };

  const begin = async (
    heard: Heard,
    start: { programme?: string; language?: Locale; start?: string } = {},
  ): Promise<void> => {
    // A telephone set to Polish or Swedish says something about its owner; one set to English does not.
    const guess = heard.languageGuess === 'en' ? undefined : heard.languageGuess;
    const language = start.language ?? guess;
    const known = start.programme !== undefined && app.programmes.has(start.programme) ? start.programme : undefined;
    const started = await startConversation(app, {
      channel: 'telegram',
      address: heard.chat,
      // Another id than that of the words themselves: killed in between, the words are still to be received.
      inputId: `${heard.id}:begin`,
      ...(known === undefined ? {} : { programme: known }),
      ...(start.start === undefined ? {} : { start: start.start }),
      ...(language === undefined ? {} : { language }),
    });
    if (!started.ok) {
      if (onError[started.error.code] === 'again') throw new TryAgain(started.error.code);
      throw new Error(`telegram.start: ${started.error.code}`);
    }
    const { conversation, turn } = started.value;
    if (turn.seq === 0) await sayFarewell(heard, conversation, turn);
    else await outbox.send(conversation);
  };

  const receive = async (heard: Heard, input: Arrived, suffix = ''): Promise<void> => {
    const id = `${heard.id}${suffix}`;
    const opened = await app.store.conversations.open(find(heard));
    const received = await receiveMessage(app, { channel: 'telegram', find: find(heard), id, input });
    if (received.ok) {
      ticks.delete(heard.chat);
      if (received.value.seq === 0) return sayFarewell(heard, opened?.kept.id, received.value);
      if (opened !== undefined) await outbox.send(opened.kept.id);
      return;
    }
    switch (onError[received.error.code]) {
      case 'again':
        throw new TryAgain(received.error.code);
      case 'start':
        return begin(heard);
      default:
        throw new Error(`telegram.receive: ${received.error.code}`);
    }
  };

  const hasConversation = async (heard: Heard): Promise<boolean> =>
    (await app.store.conversations.open(find(heard))) !== undefined;

  /** Words said before anything was begun: danger is heard, everything else begins the conversation. */
  const receiveOrBegin = async (heard: Heard, input: Arrived): Promise<void> => {
    if (await hasConversation(heard)) return receive(heard, input);
    const urgent =
      'command' in input
        ? typeof input.command === 'object' && 'danger' in input.command
        : 'text' in input && classify(input.text) !== 'none';
    await begin(heard);
    if (urgent) await receive(heard, input);
  };

  const readNow = async (heard: Heard): Promise<Now | undefined> => {
    const opened = await app.store.conversations.open(find(heard));
    if (opened === undefined) return undefined;
    const turns = await app.store.conversations.turns(opened.kept.id);
    const last = turns.at(-1);
    if (last === undefined) return undefined;
    const kept = { ...opened.kept, version: last.seq };
    return { kept, turns, turn: renderTurn(app, kept, last) };
  };

  /** Whether a button of turn `seq` still belongs to what is asked: nothing was answered since, and the question is the same. */
  const isCurrent = ({ turns, turn }: Now, seq: number): boolean => {
    if (seq === turn.seq) return true;
    const then = turns.find((record) => record.seq === seq);
    const since = turns.filter((record) => record.seq > seq);
    return (
      then?.body.ask?.step === turn.ask?.step &&
      then !== undefined &&
      since.every(({ body }) => body.heard === undefined)
    );
  };

  /** The same button twice in a row: the first press counted, the second is answered with silence. */
  const wasJustPressed = ({ turns }: Now, button: Button): boolean => {
    if (button.kind !== 'answer' && button.kind !== 'done' && button.kind !== 'answer-at') return false;
    const next = turns.find((record) => record.seq === button.seq + 1);
    const heardThen = next?.body.heard;
    if (heardThen === undefined || next?.seq !== turns.at(-1)?.seq) return false;
    return button.kind !== 'answer' || ('codes' in heardThen && heardThen.codes.includes(button.code));
  };

  const showAgain = async (heard: Heard, { kept, turn }: Now): Promise<void> => {
    const shown = shownAgain.get(heard.chat);
    if (shown?.seq === turn.seq && shown.until > app.now()) return;
    shownAgain.set(heard.chat, { seq: turn.seq, until: later(app.now(), SHOWN_AGAIN_MS) });
    const { ask } = turn;
    const said = ask === null ? [] : ([{ kind: 'ask', step: ask.step }] as const);
    const again = renderTurn(app, kept, {
      seq: turn.seq,
      inputId: heard.id,
      at: app.now(),
      body: { said, language: turn.language },
    });
    for (const part of partsFromTurn({ ...again, ask, review: null }, sayIn(app, turn.language))) {
      const outcome = await chats.send(heard.chat, part.text, part.keyboard);
      if (outcome.sent === 'sent' && outcome.value !== undefined)
        await notes.add(kept.id, [
          { id: outcome.value, seq: turn.seq, keys: part.keyboard !== undefined, personal: false },
        ]);
    }
  };

  /** The choice of languages beside the question: no turn, because nothing changes until one is picked. */
  const offerLanguages = async (heard: Heard, kept: Kept): Promise<void> => {
    const ask = sayIn(app, kept.conversation.language)('language.ask');
    const outcome = await chats.send(heard.chat, ask, LANGUAGE_KEYBOARD);
    if (outcome.sent === 'sent' && outcome.value !== undefined)
      await notes.add(kept.id, [{ id: outcome.value, seq: kept.version, keys: true, personal: false }]);
  };

  const pressed = async (heard: Heard, button: Button, answer: AnswerButton): Promise<void> => {
    if (button.kind === 'danger') {
      await answer();
      return receiveOrBegin(heard, { command: { danger: true } });
    }
    const opened = await app.store.conversations.open(find(heard), heard.id);
    const guess = sayIn(app, opened?.kept.conversation.language ?? heard.languageGuess ?? 'en');
    if (opened === undefined) {
      await answer();
      await chats.send(heard.chat, guess('error.gone'));
      return;
    }
    if (opened.repeated !== undefined) return outbox.send(opened.kept.id);
    if (button.kind === 'languages') {
      await answer();
      return offerLanguages(heard, opened.kept);
    }
    if (button.kind === 'language') return receive(heard, { command: { language: button.language } });
    if (button.kind === 'command' && button.command !== 'back' && button.command !== 'why')
      return receive(heard, { command: button.command });

    const now = await readNow(heard);
    if (now === undefined) throw new TryAgain('conversation.unknown');
    const say = sayIn(app, now.turn.language);
    const old = async (): Promise<void> => {
      if (wasJustPressed(now, button)) return answer();
      await answer(say('old_button'));
      await showAgain(heard, now);
    };
    if (!isCurrent(now, button.seq)) return old();
    const { ask, review } = now.turn;
    switch (button.kind) {
      case 'command':
        return receive(heard, { command: button.command });
      case 'edit': {
        const step = review?.answers[button.index]?.step;
        if (review === null || step === undefined || reviewCheck(review) !== button.check) return old();
        return receive(heard, { command: { edit: step } });
      }
      case 'answer':
        if (ask === null || !ask.options.some(({ code }) => code === button.code)) return old();
        return receive(heard, { choice: button.code });
      default:
        break;
    }
    if (ask === null || askCheck(ask) !== button.check) return old();
    const remembered = ticks.get(heard.chat);
    const on = 'ticks' in button ? (remembered?.seq === button.seq ? remembered.ticks : button.ticks) : 0n;
    const redraw = async (to: bigint, page: number): Promise<void> => {
      const message = heard.message ?? (await notes.newestWithKeys(now.kept.id));
      if (message !== undefined)
        await chats.setKeyboard(heard.chat, message, keyboardFromAsk({ ...now.turn, seq: button.seq }, say, to, page));
    };
    switch (button.kind) {
      case 'answer-at': {
        const code = ask.options[button.index]?.code;
        return code === undefined ? old() : receive(heard, { choice: code });
      }
      case 'tick': {
        // A press asks for what its own label showed: pressed twice before the tick appeared, it is still one tick.
        const bit = 1n << BigInt(button.index);
        const isWanted = (button.ticks & bit) === 0n;
        const isOn = (on & bit) !== 0n;
        const next = isWanted === isOn ? on : toggled(ask, on, button.index);
        if (next === 'full') return answer(say('again.too_many', { count: ask.max ?? 0 }));
        ticks.set(heard.chat, { seq: button.seq, ticks: next });
        await answer();
        return redraw(next, pageOf(ask, button.index));
      }
      case 'page':
        await answer();
        return redraw(on, button.page);
      case 'done': {
        const codes = codesFromTicks(ask, on);
        return codes.length === 0 ? answer(say('again.empty')) : receive(heard, { choices: codes });
      }
    }
  };

  /** She writes, so she does not block us (any more). Once for each chat: an update says so otherwise. */
  const unblock = async (heard: Heard): Promise<void> => {
    const { kind } = heard.what;
    if (open.get(heard.chat) === true && kind !== 'unblocked' && kind !== 'start') return;
    await app.store.conversations.markBlocked('telegram', heard.chat, false);
    open.set(heard.chat, true);
  };

  const remember = async (heard: Heard): Promise<void> => {
    if (heard.message === undefined || heard.what.kind === 'button') return;
    const opened = await app.store.conversations.open(find(heard));
    // Her own words in the chat can be removed too, when she asks for everything to be deleted.
    if (opened !== undefined)
      await notes.add(opened.kept.id, [{ id: heard.message, seq: 0, keys: false, personal: false }]);
  };

  return {
    wasBlocked: (chat) => open.delete(chat),
    hear: async (heard, answer) => {
      const { what } = heard;
      if (what.kind === 'blocked') {
        open.delete(heard.chat);
        return app.store.conversations.markBlocked('telegram', heard.chat, true);
      }
      await unblock(heard);
      await remember(heard);
      switch (what.kind) {
        case 'unblocked': {
          const opened = await app.store.conversations.open(find(heard));
          return opened === undefined ? undefined : outbox.send(opened.kept.id);
        }
        case 'start': {
          const start = startFromPayload(what.payload);
          if (start.kind === 'person') return begin(heard, { start: start.start });
          await begin(heard, start.kind === 'programme' ? start : {});
          if (start.kind !== 'programme' || start.language === undefined) return;
          // A link in another language than the conversation is already in.
          const opened = await app.store.conversations.open(find(heard));
          const { language } = start;
          if (opened === undefined || opened.kept.conversation.language === language) return;
          return receive(heard, { command: { language } }, ':language');
        }
        case 'text':
          return receiveOrBegin(heard, { text: what.text });
        case 'command':
          if (what.command === 'danger') return receiveOrBegin(heard, { command: { danger: true } });
          return receiveOrBegin(heard, { command: what.command });
        case 'language': {
          if (what.language !== undefined) {
            if (await hasConversation(heard)) return receive(heard, { command: { language: what.language } });
            await begin(heard, { language: what.language });
            return;
          }
          const opened = await app.store.conversations.open(find(heard));
          if (opened === undefined) return begin(heard);
          return offerLanguages(heard, opened.kept);
        }
        case 'unsupported': {
          // An edit or a caption may be how somebody says that she is in danger.
          const words = what.words;
          if (words !== undefined && (what.what !== 'edited' || classify(words) !== 'none')) {
            if (what.what !== 'edited') await receiveOrBegin(heard, { unsupported: what.what });
            return receive(heard, { text: words }, ':words');
          }
          return receiveOrBegin(heard, { unsupported: what.what });
        }
        case 'button': {
          const button = buttonFromData(what.data);
          if (button !== undefined) return pressed(heard, button, answer);
          const now = await readNow(heard);
          await answer(sayIn(app, now?.turn.language ?? heard.languageGuess ?? 'en')('old_button'));
          return now === undefined ? undefined : showAgain(heard, now);
        }
        case 'group':
          return undefined;
      }
    },
  };
}
