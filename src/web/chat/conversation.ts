/**
 * The conversation as the page holds it: asks the server, keeps what is not yet confirmed,
 * tells the page when something changed.
 *
 * Three promises. What a person answered is kept until the server has it, through lost
 * connections and reloads. However often it is sent, it carries the same id, so it counts once.
 * And what she is typing is never thrown away by a message that arrives.
 *
 * Read next: `view.ts` (what is shown), `app.tsx` (how).
 */
import type { z } from 'zod';
import type { ChatErased, ChatInput, ChatRead, ChatStarted, Turn, TurnTaken } from '../../contract/chat.ts';
import type { Locale } from '../../core/language/locale.ts';
import { pauseMs, request } from '../parts/api.ts';
import { type Listening, listen } from '../parts/event-stream.ts';
import { forgetHere, forgetOnDevice, keepInTab, keepOnDevice, readToken } from './memory.ts';
import { afterRead, afterTurn, emptyView, isFarewell, type View, type Waiting } from './view.ts';

/** What is not confirmed yet, in this tab only. */
const WAITING = 'waymark.waiting';

/** After this long without an answer the page says that it is still trying. */
const SLOW_MS = 4000;

/** Where *leave quickly* leads: the public weather service, which anybody may be looking at. */
const NEUTRAL: Record<Locale, string> = {
  en: 'https://www.metoffice.gov.uk/',
  pl: 'https://meteo.imgw.pl/',
  sv: 'https://www.smhi.se/',
};

export type Conversation = ReturnType<typeof openConversation>;

/** Opens the page's conversation: goes on with the one this tab had, or waits at the welcome. */
export function openConversation(begin: { readonly language: Locale; readonly start: string | undefined }) {
  const kept = readToken(begin.start);
  let view: View = { ...emptyView(begin.language), remembered: kept.remembered };
  const watchers = new Set<() => void>();
  const show = (next: View) => {
    view = next;
    for (const tell of watchers) tell();
  };

  let { token } = kept;
  let listening: Listening | undefined;
  let sendingNow = false;
  let wakeNow: (() => void) | undefined;
  /** What is sent as soon as the conversation that is being begun is there. */
  let afterStart: { readonly input: ChatInput; readonly label: string } | undefined;
  /** Turns that arrived by themselves while an answer was under way: shown after it, in order. */
  let arrived: Turn[] = [];

  const keepWaiting = (waiting: readonly Waiting[]) => {
    if (waiting.length === 0) sessionStorage.removeItem(WAITING);
    else sessionStorage.setItem(WAITING, JSON.stringify(waiting));
    show({ ...view, waiting });
  };

  const forget = () => {
    forgetHere(token);
    sessionStorage.removeItem(WAITING);
    token = undefined;
    arrived = [];
    listening?.stop();
    listening = undefined;
  };

  /** Asks until there is a yes or a no; says when it takes long. Never gives up on what a person said. */
  async function insist<T>(method: string, path: string, body?: unknown) {
    for (let tries = 1; ; tries += 1) {
      const slow = setTimeout(() => show({ ...view, trouble: view.trouble ?? 'slow' }), SLOW_MS);
      const reply = await request<T>(method, path, { body, token, language: view.language });
      clearTimeout(slow);
      if (reply.ok || reply.problem.kind === 'refused') {
        if (view.trouble !== null) show({ ...view, trouble: null });
        return reply;
      }
      show({ ...view, trouble: 'unreachable' });
      const waitMs = (reply.problem.kind === 'busy' && reply.problem.retryAfterMs) || pauseMs(tries);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, waitMs);
        wakeNow = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  const read = async () => {
    const reply = await insist<z.infer<typeof ChatRead>>('GET', '/api/chat');
    if (reply.ok) show(afterRead(view, reply.value));
    else if (reply.problem.kind === 'refused' && [401, 404, 410].includes(reply.problem.status)) gone();
    return reply.ok;
  };

  /** The conversation was deleted elsewhere or is too old. A call for help that still waits begins a new one: the card comes. */
  const gone = () => {
    const kept: Waiting[] = JSON.parse(sessionStorage.getItem(WAITING) ?? '[]');
    const danger = kept.find(({ input }) => isDanger(input));
    forget();
    show({ ...emptyView(view.language), stage: 'gone' });
    sendingNow = false;
    if (danger !== undefined) void start(view.language, danger);
  };

  const hear = () => {
    if (token === undefined || listening !== undefined) return;
    listening = listen('/api/chat/events', token, {
      open: (again) => {
        if (again && !sendingNow) void read();
      },
      gone: () => {
        listening = undefined;
        if (!sendingNow) void read();
      },
      event: (data) => {
        const turn: Turn = JSON.parse(data);
        arrived.push(turn);
        if (!sendingNow) takeArrived();
      },
    });
  };

  const takeArrived = () => {
    const turns = arrived.toSorted((a, b) => a.seq - b.seq);
    arrived = [];
    for (const turn of turns) {
      if (view.turn !== null && turn.seq > view.turn.seq + 1) return void read(); // one was missed: look at everything
      show(afterTurn(view, turn));
    }
  };

  /** Sends what waits, in order, one at a time. */
  const drain = async () => {
    if (sendingNow || token === undefined) return;
    sendingNow = true;
    for (let next = view.waiting[0]; next !== undefined; next = view.waiting[0]) {
      const spoken = view.language;
      const reply = await insist<z.infer<typeof TurnTaken>>('POST', '/api/chat/turns', {
        id: next.id,
        input: next.input,
      });
      if (token === undefined) break; // erased or left meanwhile
      const rest = view.waiting.slice(1);
      if (reply.ok) {
        const { turn } = reply.value;
        const known = view.turn !== null && turn.seq <= view.turn.seq;
        show(afterTurn(view, turn, next));
        if (isFarewell(turn)) {
          forget();
          break;
        }
        keepWaiting(rest);
        // Words of another language, or a turn that was taken before a reload: read it all as it stands now.
        if ((known || turn.language !== spoken) && !(await read()) && token === undefined) return;
      } else if (reply.problem.kind === 'refused') {
        const { status, code, message } = reply.problem;
        if (status === 401 || status === 410 || code === 'conversation.unknown') return gone();
        keepWaiting(rest);
        if (code === 'conversation.ended' && !(await read()) && token === undefined) return;
        show({ ...view, refusal: message === '' ? code : message, round: view.round });
      }
    }
    sendingNow = false;
    takeArrived();
  };

  const enqueue = (input: ChatInput, label: string) => {
    show({ ...view, refusal: null });
    keepWaiting([...view.waiting, { id: crypto.randomUUID?.() ?? randomId(), input, label }]);
    void drain();
  };

  const start = async (language: Locale, first?: { readonly input: ChatInput; readonly label: string }) => {
    afterStart ??= first;
    if (sendingNow || token !== undefined) return;
    sendingNow = true;
    show({ ...emptyView(language), stage: 'welcome', starting: true, calling: afterStart !== undefined });
    const reply = await insist<z.infer<typeof ChatStarted>>('POST', '/api/chat', {
      language,
      ...(begin.start === undefined ? {} : { start: begin.start }),
    });
    sendingNow = false;
    if (reply.ok) {
      token = reply.value.token;
      keepInTab(token);
      show(afterTurn(emptyView(language), reply.value.turn));
      hear();
      const next = afterStart;
      afterStart = undefined;
      if (next !== undefined) enqueue(next.input, next.label);
    } else if (reply.problem.kind === 'refused') show({ ...view, starting: false, refusal: reply.problem.message });
  };

  const tryNow = () => wakeNow?.();
  addEventListener('online', tryNow);
  // Coming back with the browser's own buttons shows the page as it was frozen: look again.
  addEventListener('pageshow', (event) => {
    if (event.persisted && token !== undefined && !sendingNow) void read();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') tryNow();
  });

  const resume = async () => {
    if (token === undefined) return show({ ...view, stage: 'welcome' });
    const kept: Waiting[] = JSON.parse(sessionStorage.getItem(WAITING) ?? '[]');
    if (!(await read())) return;
    hear();
    if (kept.length > 0) {
      keepWaiting(kept);
      void drain();
    }
  };
  void resume();

  return {
    watch: (tell: () => void) => {
      watchers.add(tell);
      return () => void watchers.delete(tell);
    },
    see: () => view,
    start,
    /** An answer. While one is under way, another is not taken: a second tap of a nervous thumb changes nothing. */
    answer: (input: ChatInput, label: string) => {
      if (view.waiting.length === 0) enqueue(input, label);
    },
    /** *I need help now*: never held back by anything. Before a conversation it begins one. */
    danger: (label: string) => {
      const input: ChatInput = { command: { danger: true } };
      if (token === undefined) {
        show({ ...view, calling: true });
        void start(view.language, { input, label });
      } else if (!view.waiting.some((one) => isDanger(one.input))) enqueue(input, label);
    },
    speak: (language: Locale, label: string) => {
      if (token === undefined) show({ ...view, language });
      else if (language !== view.language && view.waiting.length === 0) enqueue({ command: { language } }, label);
    },
    tryNow,
    /** Erases everything about this person, here and there. */
    erase: async () => {
      const reply = await request<z.infer<typeof ChatErased>>('DELETE', '/api/chat', {
        token,
        language: view.language,
      });
      if (reply.ok) {
        forget();
        show({ ...emptyView(view.language), stage: 'erased', receipt: reply.value.receipt });
      } else if (reply.problem.kind === 'refused' && [401, 404, 410].includes(reply.problem.status)) gone();
      return reply.ok;
    },
    /** A copy of everything, as the service has it. */
    save: async () => {
      const reply = await request<unknown>('GET', '/api/chat/export', { token, language: view.language });
      if (reply.ok) {
        const file = URL.createObjectURL(
          new Blob([JSON.stringify(reply.value, null, 2)], { type: 'application/json' }),
        );
        const link = Object.assign(document.createElement('a'), { href: file, download: 'waymark.json' });
        link.click();
        URL.revokeObjectURL(file);
      }
      return reply.ok;
    },
    /** The device keeps the way back to this conversation, because she asked for it. */
    remember: () => {
      if (token === undefined) return;
      keepOnDevice(token);
      show({ ...view, remembered: true });
    },
    /** The device forgets it; this tab goes on. */
    unremember: () => {
      forgetOnDevice(token);
      show({ ...view, remembered: false });
    },
    /** Forgets the conversation on this phone and shows the weather. What was sent stays with the service. */
    leave: () => {
      forget();
      forgetOnDevice(undefined);
      document.body.hidden = true;
      location.replace(NEUTRAL[view.language]);
    },
    toWelcome: () => {
      forget();
      show({ ...emptyView(view.language), stage: 'welcome' });
    },
  };
}

export const isDanger = (input: ChatInput) =>
  'command' in input && typeof input.command === 'object' && 'danger' in input.command;

/** `randomUUID` exists on secure origins only; a page tried out over plain HTTP in an office needs ids too. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16).padStart(8, '0')).join('-');
}
