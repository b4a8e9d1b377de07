/** A whole self-referral through the chat API, as any client could send it; and what the person has been told since. */
import { randomUUID } from 'node:crypto';
import { aleksandra, type Language } from './answers.ts';

type Turn = {
  readonly messages: readonly { readonly kind: string; readonly text: string }[];
  readonly ask: { readonly step: string; readonly kind: string } | null;
  readonly referral: { readonly reference: string; readonly state: string } | null;
};

export type Referred = {
  readonly reference: string;
  readonly token: string;
  /** Goes on with the conversation. */
  readonly say: (input: object) => Promise<Turn>;
  /** Everything that was ever said in the conversation, newest last. */
  readonly told: () => Promise<readonly string[]>;
};

const asking = async (url: string, method: string, token?: string, body?: unknown) => {
  const answer = await fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status}`);
  return answer.json();
};

/** Begins a conversation; `say` sends one answer. */
export async function converse(url: string, language: Language, programme = 'workwell-llr') {
  const begun: { token: string; turn: Turn } = await asking(`${url}/api/chat`, 'POST', undefined, {
    programme,
    language,
  });
  const say = async (input: object): Promise<Turn> => {
    const { turn } = await asking(`${url}/api/chat/turns`, 'POST', begun.token, { id: randomUUID(), input });
    return turn;
  };
  return { token: begun.token, turn: begun.turn, say };
}

/** Answers every question as `person` would, until the referral is sent. */
export async function refer(
  url: string,
  language: Language,
  person: Readonly<Record<string, string | readonly string[]>> = aleksandra,
  programme?: string,
): Promise<Referred> {
  const { token, turn: first, say } = await converse(url, language, programme);
  let turn = first;
  for (let questions = 0; questions < 40 && turn.ask !== null; questions += 1) {
    const answer = person[turn.ask.step];
    if (answer === undefined) throw new Error(`No answer to "${turn.ask.step}" is prepared.`);
    const isTyped = ['text', 'phone', 'email'].includes(turn.ask.kind);
    turn = await say(
      typeof answer !== 'string' ? { choices: answer } : isTyped ? { text: answer } : { choice: answer },
    );
  }
  if (turn.referral === null) throw new Error('The referral was not sent.');
  return {
    reference: turn.referral.reference,
    token,
    say,
    told: async () => {
      const kept: { transcript: unknown } = await asking(`${url}/api/chat`, 'GET', token);
      return [...JSON.stringify(kept).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) =>
        JSON.parse(`"${text}"`),
      );
    },
  };
}
