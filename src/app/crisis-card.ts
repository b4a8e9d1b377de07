/**
 * The card for somebody in danger: the lines of the programme's country, in the person's language.
 *
 * It promises nothing that nobody keeps: outside opening hours it says that no one reads along now.
 */
import type { ChatMessage } from '../contract/chat.ts';
import type { Locale } from '../core/language/locale.ts';
import type { Wording } from './wording.ts';

type Line = NonNullable<ChatMessage['lines']>[number];

/** The text and the lines of the card. `values.open` is 1 while people are at work. */
export function crisisMessage(
  { words, definition }: Wording,
  values: Readonly<Record<string, string | number>>,
  language: Locale,
): { readonly text: string; readonly lines: Line[] } {
  const shown = definition.crisisLines.filter(({ use }) => use === 'emergency' || use === 'card');
  const emergency = shown.find(({ use }) => use === 'emergency');
  const others = shown.filter((line) => line !== emergency);
  const paragraphs = [
    words.say(language, 'chat:crisis.intro'),
    words.say(language, 'chat:crisis.danger_now', { number: emergency?.number ?? '112' }),
    words.say(language, 'chat:crisis.also', {
      lines: others.map((line) => `${line.name}: ${line.number} (${line.hours[language]})`).join('\n'),
    }),
    ...(values.open === 1 ? [] : [words.say(language, 'chat:crisis.nobody_watching')]),
  ];
  return {
    text: paragraphs.join('\n\n'),
    lines: [...(emergency === undefined ? [] : [emergency]), ...others].map((line) => ({
      name: line.name,
      number: line.number,
      hours: line.hours[language],
      href: line.href,
    })),
  };
}
