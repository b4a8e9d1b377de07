/** How questions stand in a list of answers: short, and so that somebody can tell what was asked. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { questionOf, wordingOf } from '../../src/app/wording.ts';
import { LOCALES } from '../../src/core/language/locale.ts';
import { openTestApp } from '../support/app.ts';

let app: App;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.store.close());

function question(programme: string, step: string, language: (typeof LOCALES)[number]): string {
  const found = app.programmes.get(programme);
  const node = found?.flow.nodes.get(step);
  if (found === undefined || node === undefined) throw new Error(`${programme} asks no ${step}`);
  return questionOf(wordingOf(app, found), node, language);
}

test.each(LOCALES)(
  'what stands around a question is left out, and two questions in a row stay together (%s)',
  (language) => {
    const consent = app.words.say(language, 'shared:consent.ask');
    expect(consent.endsWith(question('workwell-llr', 'consent', language))).toBe(true);
    expect(question('workwell-llr', 'consent', language).length).toBeLessThan(consent.length / 2);
    // "What happened?" alone would not say what is asked about.
    expect(question('nowa-sol', 'insurance', language)).toBe(app.words.say(language, 'nowa-sol:insurance.ask'));
  },
);
