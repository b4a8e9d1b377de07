/** Meant: what a word stands for, in the numbers that patterns ask for. */

/** Which atoms rules are looked up by, and which matches begin with or cannot do without. */
export interface Uses {
  /** By atom: 1 when some rule is found by it. */
  readonly gates: Uint8Array;
  /** By atom: 1 when it is asked at which words it is said. */
  readonly places: Uint8Array;
}

/** The atoms that a word stands for: most are only asked for (`has`), some are gone through, for every word of every text. */
export class Meant {
  readonly gates: readonly number[];
  readonly places: readonly number[];
  readonly #atoms: ReadonlySet<number>;

  constructor(atoms: ReadonlySet<number>, uses: Uses) {
    this.#atoms = atoms;
    const list = [...atoms];
    this.gates = list.filter((atom) => uses.gates[atom] === 1);
    this.places = list.filter((atom) => uses.places[atom] === 1);
  }

  has(atom: number): boolean {
    return this.#atoms.has(atom);
  }

  get isNothing(): boolean {
    return this.#atoms.size === 0;
  }
}
