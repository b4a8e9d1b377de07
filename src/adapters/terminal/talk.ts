/** The terminal as a channel: a turn printed as plain lines, a typed line read as an input. */
import type { Arrived } from '../../app/understand-input.ts';
import type { ChatMessage, Review, Turn } from '../../contract/chat.ts';

const PREFIX: Readonly<Record<ChatMessage['kind'], string>> = {
  say: '',
  ask: '',
  crisis: '!! ',
  error: '',
  coach: '> ',
  you: '< ',
};

/** A text of `chat` in the language of the turn. */
type Say = (key: string) => string;

/** What the rules gave for these answers: outcome, reasons and services, as everybody sees them before sending. */
function suggestionLines({ suggestion }: Review, say: Say): readonly string[] {
  const services = suggestion.services.flatMap(({ name, organisation, reasons, facts = [] }) => [
    `  • ${name}${organisation === '' || organisation === name ? '' : ` – ${organisation}`}`,
    ...reasons.map((reason) => `     ${reason}`),
    ...facts.map(({ label, text }) => `     ${label}: ${text}`),
  ]);
  return [
    '',
    `  ${say('review.suggestion')}`,
    ...[suggestion.outcome].filter((line) => line !== '').map((line) => `  ${line}`),
    ...suggestion.reasons.map((reason) => `  • ${reason}`),
    ...(services.length === 0 ? [] : ['', `  ${say('review.services')}`, ...services]),
    ...(suggestion.more === undefined ? [] : [`  ${suggestion.more}`]),
    '',
    `  ${say('review.person_decides')}`,
    '',
  ];
}

/** A turn as it is printed: messages, the answers and what is suggested, then the options with their numbers, as "1)": written so, a number is a place in the list at every question. */
export function linesFrom(turn: Turn, say: Say): string[] {
  const messages = turn.messages.flatMap(({ kind, text }) => [
    '',
    ...text.split('\n').map((line) => PREFIX[kind] + line),
  ]);
  const review =
    turn.review === null
      ? []
      : [
          '',
          ...turn.review.answers.map(({ step, question, answer }) => `  ${question} ${answer}  [/edit ${step}]`),
          ...suggestionLines(turn.review, say),
        ];
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
