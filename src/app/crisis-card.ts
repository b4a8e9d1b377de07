/**
 * The card for somebody in danger: the lines of the programme's country, in the person's language.
 *
 * It promises nothing that nobody keeps: outside opening hours it says that no one reads along now.
 */
import type { ChatMessage } from '../contract/chat.ts';
import type { Locale } from '../core/language/locale.ts';
import { cardLines, chatText, emergencyText, hoursText, lineName, linesText, type Wording } from './wording.ts';

type Line = NonNullable<ChatMessage['lines']>[number];

/** The text and the lines of the card. `values`: `open` is 1 while people are at work, `young` for people under 18, `violence` when somebody is hurt. */
export function crisisMessage(
  wording: Wording,
  values: Readonly<Record<string, string | number>>,
  language: Locale,
): { readonly text: string; readonly lines: Line[] } {
  const { words, definition, door } = wording;
  const shown = cardLines(definition);
  // At the front door, while no country is known, the emergency numbers of all of them stand first, and nothing else.
  const anywhere = door !== undefined && door.country === undefined;
  const emergency = anywhere ? shown : shown.filter(({ use }) => use === 'emergency').slice(0, 1);
  const others = shown.filter((line) => !emergency.includes(line));
  const number = emergencyText(wording, language);
  const young = values.young === 1 ? definition.crisisLines.filter(({ use }) => use === 'youth') : [];
  // Whoever cannot use a telephone must not have to ask for another way.
  const deaf = definition.crisisLines.filter(({ use }) => use === 'deaf');
  const violence = values.violence === 1 ? definition.crisisLines.filter(({ use }) => use === 'abuse') : [];
  const paragraphs = [
    words.say(language, 'chat:crisis.intro'),
    words.say(language, 'chat:crisis.danger_now', { number }),
    ...(others.length === 0
      ? []
      : [words.say(language, 'chat:crisis.also', { lines: linesText(wording, others, language) })]),
    ...(young.length > 0 ? [chatText(wording, 'chat:crisis.youth', undefined, language)] : []),
    ...(anywhere || definition.linesLanguage === language
      ? []
      : [words.say(language, `chat:crisis.spoken.${definition.linesLanguage}`)]),
    chatText(wording, 'chat:crisis.someone_else', undefined, language),
    ...(violence.length > 0 ? [chatText(wording, 'chat:crisis.abuse', undefined, language)] : []),
    ...(deaf.length > 0 ? [chatText(wording, 'chat:crisis.deaf', undefined, language)] : []),
    words.say(language, 'chat:crisis.paused'),
    ...(values.open === 1
      ? []
      : [words.say(language, 'chat:crisis.nobody_watching', { number, hours: hoursText(wording, language) })]),
  ];
  return {
    text: paragraphs.join('\n\n'),
    lines: callable([...emergency, ...others, ...young, ...violence, ...deaf], language),
  };
}

/** Lines as a channel makes them links. */
export const callable = (lines: readonly Wording['definition']['crisisLines'][number][], language: Locale): Line[] =>
  lines.map((line) => ({
    name: lineName(line, language) + (line.how === undefined ? '' : ` (${line.how[language]})`),
    number: line.number,
    hours: line.hours[language],
    href: line.href,
  }));
