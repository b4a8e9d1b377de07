/**
 * Swedish as it is typed on a keyboard without å, ä and ö.
 *
 * The Swedish files are written in good Swedish. An entry without diacritics fits both spellings (`pattern.ts`), so every
 * word is stripped of them here, once, when the lines are first read: except the words that would become another common word.
 */
import { fold } from '../normalise.ts';
import type { ConceptWords, RuleGroup } from './shape.ts';

/** Stripped, these would be everyday words: `här` "har", `tåg` "tag", `bära` "bara", `svårt` "svart", `dö` the English "do". */
const KEPT: ReadonlySet<string> = new Set(
  `dö dö* döl döö dööö ö å här tåg tåg* tåget får än åt sätt klår våra låst hår hår* kört nått må tå år* vår* tömt spår* blå* svår svår* svårt bära
  säker läst svär vän* vård* ändra tål bör mål låg känt`.split(/\s+/),
);

const plain = (text: string): string => text.replace(/[\p{L}*]+/gu, (word) => (KEPT.has(word) ? word : fold(word)));

/** Lines that fit with and without diacritics. */
export const plainLines = (groups: readonly RuleGroup[]): readonly RuleGroup[] =>
  groups.map((group) => ({
    ...group,
    get lines() {
      return plain(group.lines);
    },
  }));

/** Concepts that fit with and without diacritics. */
export const plainConcepts = (concepts: ConceptWords): ConceptWords =>
  Object.fromEntries(Object.entries(concepts).map(([name, words]) => [name, plain(words)]));
