/** The lexicon of all three languages, compiled once. */

import type { Lexicon, Rule } from './judge.ts';
import { besideSv } from './lexicon/beside-sv.ts';
import { conceptsAny } from './lexicon/concepts-any.ts';
import { conceptsEn } from './lexicon/concepts-en.ts';
import { conceptsOrdinary } from './lexicon/concepts-ordinary.ts';
import { conceptsPl } from './lexicon/concepts-pl.ts';
import { conceptsSignsPl } from './lexicon/concepts-signs-pl.ts';
import { conceptsSv } from './lexicon/concepts-sv.ts';
import { groups } from './lexicon/groups.ts';
import { guard } from './lexicon/guard.ts';
import { hidden, short, veiled } from './lexicon/hidden.ts';
import { apartPl, joinedPl } from './lexicon/joined-pl.ts';
import { joinedSv, leadingSv, tornSv, trailingSv } from './lexicon/joined-sv.ts';
import { respelt } from './lexicon/respelt.ts';
import { entriesOf, linesOf } from './lexicon/shape.ts';
import { soundsPl } from './lexicon/sounds-pl.ts';
import { soundsSv } from './lexicon/sounds-sv.ts';
import { Said } from './match.ts';
import type { Uses } from './meant.ts';
import { Atoms, PatternReader } from './pattern.ts';
import type { Reading } from './reading.ts';
import { Vocabulary } from './spelling.ts';

/** What `judge` and what `readWords` work with. */
export type Compiled = { readonly lexicon: Lexicon; readonly reading: Reading };

let compiled: Compiled | undefined;

/** The lexicon, compiled at the first call: that takes about a fifth of a second, and a start does not wait for it. */
export function theLexicon(): Compiled {
  compiled ??= compile();
  return compiled;
}

function compile(): Compiled {
  const concepts = new Map<string, string[]>();
  for (const words of [conceptsAny, conceptsEn, conceptsPl, conceptsSignsPl, conceptsSv, conceptsOrdinary]) {
    for (const [name, entries] of Object.entries(words)) {
      concepts.set(name, [...(concepts.get(name) ?? []), ...entriesOf(entries)]);
    }
  }

  const atoms = new Atoms();
  const reader = new PatternReader(concepts, atoms);
  const atomOf = (concept: string): number => atoms.id(concepts.get(concept) ?? []);

  const clause = atomOf('clause');

  const dangersByGate = new Map<number, Rule[]>();
  const excusesByGate = new Map<number, Rule[]>();
  let lines = 0;
  for (const group of groups) {
    for (const line of linesOf(group.lines)) {
      const pattern = reader.read(line);
      const [first] = pattern.parts;
      const part = pattern.parts.reduce(
        (best, other) => (other.cost < best.cost ? other : best),
        first ?? { node: { kind: 'accept' }, gate: [], cost: Number.POSITIVE_INFINITY },
      );
      const others = pattern.parts.filter((other) => other !== part).toSorted((a, b) => a.cost - b.cost);
      const starts = pattern.parts.flatMap(({ starts, gate }) =>
        starts === undefined || starts === gate ? [] : [starts],
      );
      const rule: Rule = { group, pattern, others: [...others.map(({ gate }) => gate), ...starts], number: lines++ };
      const rulesByGate = group.says === 'crisis' || group.says === 'concern' ? dangersByGate : excusesByGate;
      for (const gate of part.gate) rulesByGate.set(gate, [...(rulesByGate.get(gate) ?? []), rule]);
    }
  }

  const lexicon: Lexicon = {
    filler: atomOf('filler'),
    not: atomOf('not'),
    denialThrough: atomOf('denial-through'),
    thinks: atomOf('thinks'),
    present: atomOf('present'),
    past: atomOf('past'),
    wish: atomOf('wish'),
    clause,
    that: atomOf('that'),
    no: atomOf('no'),
    deniable: atomOf('deniable'),
    speaker: atomOf('speaker'),
    carriesOn: atomOf('carries-on'),
    now: atomOf('now'),
    joins: atomOf('joins'),
    bygone: atomOf('bygone'),
    // Last: only now is every atom known.
    said: new Said(atoms.all.length, lines),
    dangersByGate: atoms.all.map((_, atom) => dangersByGate.get(atom)),
    excusesByGate: atoms.all.map((_, atom) => excusesByGate.get(atom)),
  };

  const uses = usesOf(atoms.all.length, [...dangersByGate, ...excusesByGate]);
  const hiding = { hidden, veiled, short, apart: apartPl };
  const reading: Reading = {
    vocabulary: new Vocabulary(atoms, guard, respelt, [...soundsPl, ...soundsSv], hiding, uses),
    clause,
    hidden,
    joined: new Map([...joinedPl, ...joinedSv]),
    leading: new Set(leadingSv),
    trailing: new Set(trailingSv),
    torn: tornSv,
    beside: besideSv,
  };
  return { lexicon, reading };
}

function usesOf(atomCount: number, rulesByGate: readonly (readonly [gate: number, rules: readonly Rule[]])[]): Uses {
  const uses = { gates: new Uint8Array(atomCount), places: new Uint8Array(atomCount) };
  for (const [gate, rules] of rulesByGate) {
    uses.gates[gate] = 1;
    for (const { pattern, others } of rules) {
      const parts = pattern.unless === undefined ? pattern.parts : [...pattern.parts, pattern.unless];
      for (const atom of parts.flatMap(({ starts }) => starts ?? [])) uses.places[atom] = 1;
      for (const atom of others.flat()) uses.places[atom] = 1;
    }
  }
  return uses;
}
