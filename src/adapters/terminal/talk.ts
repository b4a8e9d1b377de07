/** The terminal as a channel: a turn printed as plain lines, a typed line read as an input. */
import type { Arrived } from '../../app/understand-input.ts';
import type { ChatMessage, Turn } from '../../contract/chat.ts';

const PREFIX: Readonly<Record<ChatMessage['kind'], string>> = {
  say: '',
  ask: '',
  crisis: '!! ',
  error: '',
  coach: '> ',
  you: '< ',
};

/** A turn as it is printed: messages, then the options with their numbers, as "1)": written so, a number is a place in the list at every question. */
export function linesFrom(turn: Turn): string[] {
  const messages = turn.messages.flatMap(({ kind, text }) => [
    '',
    ...text.split('\n').map((line) => PREFIX[kind] + line),
  ]);
  const review =
    turn.review === null
      ? []
      : ['', ...turn.review.answers.map(({ step, question, answer }) => `  ${question} ${answer}  [/edit ${step}]`)];
  const options = (turn.ask?.options ?? []).map(({ label }, at) => `  ${at + 1}) ${label}`);
  const progress =
    turn.ask === null || turn.ask.progress.of === 0 ? [] : [`  (${turn.ask.progress.done}/${turn.ask.progress.of})`];
  return [...messages, ...review, ...options, ...progress];
}

const COMMANDS = ['back', 'help', 'why', 'human', 'stop', 'resume', 'restart', 'delete', 'referral'] as const;

/** What a typed line says: `/back`, `/edit step`, `/language pl`, `/danger`, or words. */
export function inputFrom(line: string): Arrived {
  const [word = '', argument = '', ...more] = line.trim().split(/\s+/);
  if (word === '/danger') return { command: { danger: true } };
  const command = COMMANDS.find((name) => word === `/${name}`);
  // A command with words after it is read as words, so that none is overlooked.
  if (command !== undefined && argument === '') return { command };
  if (more.length > 0) return { text: line };
  if (word === '/edit') return { command: { edit: argument } };
  if (word === '/language' && (argument === 'en' || argument === 'pl' || argument === 'sv'))
    return { command: { language: argument } };
  return { text: line };
}
