/** Talks through the chat API as a page does, and keeps what was acknowledged. */
import type { Ask, ChatInput, Turn } from '../../src/contract/chat.ts';
import { MARKERS } from './program.ts';

export type Answer = { readonly status: number; readonly type: string; readonly body: string };

/** One request; anything may be sent. */
export async function request(url: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(url, init);
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', body: await answer.text() };
}

const json = (token: string | undefined, body: unknown, language?: string): RequestInit => ({
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(language === undefined ? {} : { 'accept-language': language }),
  },
  body: JSON.stringify(body),
});

export const postTurn = (url: string, token: string, id: string, input: unknown, language?: string): Promise<Answer> =>
  request(`${url}/api/chat/turns`, json(token, { id, input }, language));

export const readChat = (url: string, token: string, language = 'en'): Promise<Answer> =>
  request(`${url}/api/chat`, { headers: { authorization: `Bearer ${token}`, 'accept-language': language } });

/** The turn of an answer that must be one. */
export function turnIn(answer: Answer): Turn {
  if (answer.status !== 200 && answer.status !== 201) throw new Error(`no turn: ${answer.status} ${answer.body}`);
  const read: { turn: Turn } = JSON.parse(answer.body);
  return read.turn;
}

export type Talk = { readonly token: string; readonly turn: Turn };

/** Begins as somebody with a programme's link does. */
export async function startTalk(url: string, language = 'en'): Promise<Talk> {
  const answer = await request(`${url}/api/chat`, json(undefined, { language, programme: 'workwell-llr' }));
  const { token }: { token: string } = JSON.parse(answer.body);
  return { token, turn: turnIn(answer) };
}

/** An answer that goes on to the next question, and at the end to a referral. */
export function answerTo(ask: Ask): ChatInput {
  if (ask.step === 'name') return { text: MARKERS.name };
  if (ask.kind === 'phone') return { text: MARKERS.phone };
  if (ask.kind === 'text') return { text: MARKERS.text };
  const codes = ask.options.map(({ code }) => code);
  const wanted = ['me', 'agree', 'le', '18_64', 'this_chat', 'send', 'yes', 'working_at_risk', 'msk', 'no', 'skip'];
  return { choice: wanted.find((code) => codes.includes(code)) ?? codes[0] ?? 'skip' };
}
