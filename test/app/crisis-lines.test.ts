/** Lines to call and the telephone numbers that texts speak of: of the programme's country, in the person's language. */
import { expect, test } from 'vitest';
import { crisisMessage } from '../../src/app/crisis-card.ts';
import { messagesOf } from '../../src/app/render-turn.ts';
import type { Said } from '../../src/app/store.ts';
import { cardLines, chatText, lineName, type Wording } from '../../src/app/wording.ts';
import { assemble } from '../../src/assemble.ts';
import { understandPhone } from '../../src/core/flow/understand/phone.ts';
import { LOCALES } from '../../src/core/language/locale.ts';

const data = await assemble();
if (!data.ok) throw new Error(JSON.stringify(data.error));
const { programmes, words } = data.value;
const wordings: readonly (readonly [string, Wording])[] = [...programmes].map(([id, { definition, flow }]) => [
  id,
  { words, flow, definition, link: '' },
]);

test.each(wordings)('%s: every line says in each language what it is', (_, { definition }) => {
  for (const line of definition.crisisLines) {
    const isSaid = typeof line.name !== 'string' || line.how !== undefined;
    expect(isSaid, line.id).toBe(true);
    for (const locale of LOCALES) expect(lineName(line, locale), line.id).not.toBe('');
  }
});

test.each(wordings)(
  '%s: the card shows whoever cannot hear or speak another way, with something to press',
  (_, wording) => {
    const ways = wording.definition.crisisLines.filter(({ use }) => use === 'deaf');
    expect(ways.length).toBeGreaterThan(0);
    for (const locale of LOCALES) {
      const { text, lines } = crisisMessage(wording, { open: 1 }, locale);
      for (const way of ways) {
        expect(text).toContain(lineName(way, locale));
        expect(lines.find(({ href }) => href === way.href)?.number).toBe(way.number);
      }
      // The number that saves most people stays the first one.
      expect(lines[0]?.href).toBe(wording.definition.crisisLines.find(({ use }) => use === 'emergency')?.href);
    }
  },
);

test.each(wordings)('%s: the telephone number shown as an example is one of its country', (_, wording) => {
  for (const locale of LOCALES) {
    const text = chatText(wording, 'chat:again.phone', undefined, locale);
    const number = /[+\d][\d -]{7,}\d/.exec(text)?.[0] ?? '';
    expect(understandPhone(number, wording.definition.country).ok, text).toBe(true);
    for (const [, other] of wordings)
      if (other.definition.country !== wording.definition.country)
        expect(chatText(other, 'chat:again.phone', undefined, locale)).not.toContain(number);
  }
});

/** What a turn of these messages shows. */
const shown = (wording: Wording, said: readonly Said[], language: (typeof LOCALES)[number]) =>
  messagesOf(
    wording,
    { seq: 1, inputId: 'one', at: '2026-11-23T09:00:00.000Z', body: { said, language } },
    'web',
    language,
  );

test.each(wordings)(
  '%s: numbers that a message lists come as lines to press, as those of the card do',
  (_, wording) => {
    for (const locale of LOCALES) {
      const [hello, listed] = shown(
        wording,
        [
          { kind: 'say', key: 'chat:again.place_only' },
          { kind: 'say', key: 'chat:crisis.card' },
        ],
        locale,
      );
      expect(hello).not.toHaveProperty('lines');
      expect(listed?.kind).toBe('crisis');
      expect(listed?.lines?.map(({ href }) => href)).toEqual(cardLines(wording.definition).map(({ href }) => href));
      for (const { number } of listed?.lines ?? []) expect(listed?.text).toContain(number);
    }
  },
);
