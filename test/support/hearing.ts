/** What written replies mean at a step of the real flows, and tables of them. */
import { readFileSync } from 'node:fs';
import type { App, Programme } from '../../src/app/app.ts';
import { understandInput } from '../../src/app/understand-input.ts';
import { wordingOf } from '../../src/app/wording.ts';
import { assemble, ROOT } from '../../src/assemble.ts';
import type { Conversation, Input } from '../../src/core/flow/conversation.ts';
import { begin } from '../../src/core/flow/step.ts';
import { isLocale, type Locale } from '../../src/core/language/locale.ts';
import type { Facts } from '../../src/core/shared/feel.ts';
import { createApp } from '../../src/create-app.ts';
import { openTestStore } from './store.ts';

export type Hearing = {
  readonly app: App;
  /** What a reply means at a step, danger aside; `id` is a programme, or `door`. */
  readonly at: (id: string, step: string, language: Locale, known?: Facts) => (text: string) => Input;
  close(): Promise<void>;
};

export async function openHearing(): Promise<Hearing> {
  const data = await assemble(ROOT);
  if (!data.ok) throw new Error(JSON.stringify(data.error));
  const store = await openTestStore();
  const app = createApp({ ...data.value, store, publicUrl: 'http://localhost', log: () => undefined });
  const programmeNamed = (id: string): Programme => {
    const found = id === 'door' ? app.door?.in(undefined) : app.programmes.get(id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  return {
    app,
    at(id, step, language, known = {}) {
      const programme = programmeNamed(id);
      const { conversation } = begin(programme.flow, language, true);
      const { place } = conversation;
      const at: Conversation = { ...conversation, place: { ...place, at: step, facts: { ...place.facts, ...known } } };
      const wording = wordingOf(app, programme);
      return (text) => understandInput(wording, programme, at, { text }, { danger: 'none', because: [] });
    },
    close: () => store.close(),
  };
}

/** The codes that were heard, in order, "?" where it is asked again, or what else it is. */
export const answerOf = (input: Input): string =>
  input.kind === 'answer' && 'codes' in input
    ? [...input.codes].sort().join()
    : input.kind === 'unclear'
      ? '?'
      : input.kind;

/** Replies at one step, in one language. */
export type Section = {
  readonly programme: string;
  readonly step: string;
  readonly language: Locale;
  readonly replies: readonly (readonly [text: string, answer: string])[];
};

/** A table of replies: each section begins with a line that has no tab: programme, step, language. */
export const sectionsOf = (file: URL): readonly Section[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n')
    .split(/\n(?=[^\t\n]*(?:\n|$))/)
    .map((section) => {
      const [head = '', ...lines] = section.split('\n');
      const [programme = '', step = '', language] = head.split(' ');
      if (!isLocale(language)) throw new Error(head);
      const replies = lines.map((line): [string, string] => {
        const [text = '', answer = ''] = line.split('\t');
        return [text, answer.split(',').sort().join()];
      });
      return { programme, step, language, replies };
    });
