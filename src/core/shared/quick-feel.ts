/**
 * The part of FEEL that tables and flows use nearly always, compiled to plain functions.
 *
 * Reading a FEEL expression with a full engine takes about 200 µs, each time. The expressions people write here
 * are almost all of one kind (`age_band = "u16"`, `"a","b"`, `list contains(wishes, "physio")`), so these are read
 * once and then cost well under a microsecond. What this file cannot read it leaves to `feel.ts`, which asks feelin;
 * it never reads an expression in another sense than FEEL's (a property test compares the two).
 *
 * Stricter than FEEL on purpose: a name nobody knows, or two things of different types compared, stops the
 * evaluation (`Stop`) instead of becoming null or false.
 */

/** A value inside a triage expression: never null, never a date or a function. */
export type Value = string | number | boolean | readonly Value[] | { readonly [name: string]: Value };

/** Where an expression finds its names; `undefined` means that nobody knows the name. */
export interface Scope {
  readonly lookup: (name: string) => Value | undefined;
  /** What `?` stands for in a table cell. */
  readonly input?: Value;
}

/** Why an evaluation stopped. Thrown inside compiled expressions only, and caught where `feel.ts` runs them. */
export class Stop extends Error {
  readonly reason: 'unknown-name' | 'types-differ' | 'not-boolean' | 'no-entry';
  readonly what: string;
  constructor(reason: Stop['reason'], what: string) {
    super(reason);
    this.reason = reason;
    this.what = what;
  }
}

/** A compiled expression and the names it reads. */
export interface Quick {
  readonly run: (scope: Scope) => Value;
  readonly names: readonly string[];
}

type Run = (scope: Scope) => Value;
type Token = { readonly kind: 'string' | 'number' | 'name' | 'sign'; readonly text: string };

const TOKEN = /\s*(?:"([^"\\]*)"|(\d+(?:\.\d+)?)(?![\w])|([A-Za-z_]\w*)|(\.\.|<=|>=|!=|[()[\],.<>=+*?-]))/y;
const WORDS = new Set([
  'if',
  'then',
  'else',
  'or',
  'and',
  'in',
  'not',
  'true',
  'false',
  'null',
  'between',
  'for',
  'some',
  'every',
  'return',
  'satisfies',
  'function',
  'instance',
  'of',
  'item',
  'partial',
]);

class NotQuick extends Error {}
const giveUp = (): never => {
  throw new NotQuick();
};

function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text);
    if (match === null) return giveUp();
    const [, string, number, name, sign] = match;
    if (string !== undefined) found.push({ kind: 'string', text: string });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (name !== undefined) found.push({ kind: 'name', text: name });
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign });
  }
  return found;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** FEEL equality between two things of one type; things of different types are not compared at all. */
function same(a: Value, b: Value): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, at) => same(item, b[at] ?? ''));
  if (typeof a !== typeof b || typeof a === 'object' || typeof b === 'object') throw new Stop('types-differ', '=');
  return a === b;
}

/** Whether something is a value, or one of a list of values. */
const among = (input: Value, value: Value): boolean =>
  isList(value) && !isList(input) ? value.some((item) => same(input, item)) : same(input, value);

function before(a: Value, b: Value, sign: string): boolean {
  if (!((typeof a === 'number' && typeof b === 'number') || (typeof a === 'string' && typeof b === 'string'))) {
    throw new Stop('types-differ', sign);
  }
  switch (sign) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    default:
      return a >= b;
  }
}

function truth(value: Value): boolean {
  if (typeof value !== 'boolean') throw new Stop('not-boolean', typeof value);
  return value;
}

function number(value: Value): number {
  if (typeof value !== 'number') throw new Stop('types-differ', 'number');
  return value;
}

const inputOf = (scope: Scope): Value => {
  if (scope.input === undefined) throw new Stop('unknown-name', '?');
  return scope.input;
};

class Reader {
  private at = 0;
  private readonly all: readonly Token[];
  readonly names = new Set<string>();
  private asksInput = false;

  constructor(text: string) {
    this.all = tokens(text);
  }

  private peek(text: string, ahead = 0): boolean {
    const token = this.all[this.at + ahead];
    return token !== undefined && token.kind !== 'string' && token.text === text;
  }

  private take(text: string): boolean {
    if (!this.peek(text)) return false;
    this.at += 1;
    return true;
  }

  private need(text: string): void {
    if (!this.take(text)) giveUp();
  }

  /** Gives up unless everything was read. */
  end(): void {
    if (this.at !== this.all.length) giveUp();
  }

  expression(): Run {
    if (this.take('if')) {
      const test = this.expression();
      this.need('then');
      const yes = this.expression();
      this.need('else');
      const no = this.expression();
      return (scope) => (truth(test(scope)) ? yes(scope) : no(scope));
    }
    let left = this.conjunction();
    while (this.take('or')) {
      const [first, second] = [left, this.conjunction()];
      // Both sides are always read, so that a mistake in the second is found whatever the first says.
      left = (scope) => {
        const [a, b] = [truth(first(scope)), truth(second(scope))];
        return a || b;
      };
    }
    return left;
  }

  private conjunction(): Run {
    let left = this.comparison();
    while (this.take('and')) {
      const [first, second] = [left, this.comparison()];
      left = (scope) => {
        const [a, b] = [truth(first(scope)), truth(second(scope))];
        return a && b;
      };
    }
    return left;
  }

  private comparison(): Run {
    const left = this.sum();
    if (this.take('=')) {
      const right = this.sum();
      return (scope) => same(left(scope), right(scope));
    }
    if (this.take('!=')) {
      const right = this.sum();
      return (scope) => !same(left(scope), right(scope));
    }
    for (const sign of ['<=', '>=', '<', '>']) {
      if (this.take(sign)) {
        const right = this.sum();
        return (scope) => before(left(scope), right(scope), sign);
      }
    }
    if (this.take('in')) return this.membership(left);
    return left;
  }

  private membership(left: Run): Run {
    const range = this.range();
    if (range !== undefined) return (scope) => range({ ...scope, input: left(scope) });
    if (this.take('(')) {
      const asked = this.asksInput;
      const test = this.tests();
      if (this.asksInput && !asked) giveUp();
      this.need(')');
      return (scope) => test({ ...scope, input: left(scope) });
    }
    // `in` binds tighter than `and`: what follows is one value, not a whole expression.
    const right = this.sum();
    return (scope) => among(left(scope), right(scope));
  }

  private sum(): Run {
    let left = this.product();
    for (;;) {
      const sign = this.take('+') ? 1 : this.take('-') ? -1 : 0;
      if (sign === 0) return left;
      const [first, second] = [left, this.product()];
      left = (scope) => number(first(scope)) + sign * number(second(scope));
    }
  }

  private product(): Run {
    let left = this.negation();
    while (this.take('*')) {
      const [first, second] = [left, this.negation()];
      left = (scope) => number(first(scope)) * number(second(scope));
    }
    return left;
  }

  private negation(): Run {
    if (this.take('-')) {
      const run = this.negation();
      return (scope) => -number(run(scope));
    }
    let run = this.primary();
    while (this.take('.')) {
      const token = this.all[this.at];
      if (token?.kind !== 'name' || WORDS.has(token.text)) return giveUp();
      this.at += 1;
      const [whole, entry] = [run, token.text];
      run = (scope) => {
        const value = whole(scope);
        if (typeof value !== 'object' || isList(value)) throw new Stop('types-differ', entry);
        const found = (value as { readonly [name: string]: Value })[entry];
        if (found === undefined) throw new Stop('no-entry', entry);
        return found;
      };
    }
    return run;
  }

  private primary(): Run {
    const token = this.all[this.at];
    if (token === undefined) return giveUp();
    this.at += 1;
    if (token.kind === 'string') return () => token.text;
    if (token.kind === 'number') {
      const value = Number(token.text);
      return () => value;
    }
    if (token.kind === 'sign') return this.bracketed(token.text);
    return this.word(token.text);
  }

  private bracketed(sign: string): Run {
    if (sign === '?') {
      this.asksInput = true;
      return inputOf;
    }
    if (sign === '(') {
      const run = this.expression();
      this.need(')');
      return run;
    }
    if (sign !== '[') return giveUp();
    const items: Run[] = [];
    if (!this.take(']')) {
      do items.push(this.expression());
      while (this.take(','));
      this.need(']');
    }
    return (scope) => items.map((item) => item(scope));
  }

  private word(word: string): Run {
    if (word === 'true') return () => true;
    if (word === 'false') return () => false;
    if (word === 'not' && this.take('(')) {
      const run = this.expression();
      this.need(')');
      return (scope) => !truth(run(scope));
    }
    if (word === 'list' && this.peek('contains') && this.peek('(', 1)) {
      this.at += 2;
      const list = this.expression();
      this.need(',');
      const item = this.expression();
      this.need(')');
      return (scope) => {
        const [values, wanted] = [list(scope), item(scope)];
        if (!isList(values)) throw new Stop('types-differ', 'list contains');
        return values.some((value) => same(value, wanted));
      };
    }
    if (word === 'context' && this.peek('put') && this.peek('(', 1)) {
      this.at += 2;
      const context = this.expression();
      this.need(',');
      const key = this.expression();
      this.need(',');
      const entry = this.expression();
      this.need(')');
      return (scope) => {
        const [record, name, value] = [context(scope), key(scope), entry(scope)];
        if (typeof record !== 'object' || isList(record) || typeof name !== 'string')
          throw new Stop('types-differ', 'context put');
        return { ...record, [name]: value };
      };
    }
    if (word === 'count' && this.take('(')) {
      const list = this.expression();
      this.need(')');
      return (scope) => {
        const values = list(scope);
        if (!isList(values)) throw new Stop('types-differ', 'count');
        return values.length;
      };
    }
    const next = this.all[this.at];
    // Another word or a bracket after a name makes it a longer name or a function: not for us.
    if (WORDS.has(word) || this.peek('(') || (next?.kind === 'name' && !WORDS.has(next.text))) return giveUp();
    this.names.add(word);
    return (scope) => {
      const value = scope.lookup(word);
      if (value === undefined) throw new Stop('unknown-name', word);
      return value;
    };
  }

  /** The unary tests of a table cell: true when `?` passes. */
  tests(): (scope: Scope) => boolean {
    if (this.peek('-') && this.all.length === 1) {
      this.at += 1;
      return () => true;
    }
    if (this.peek('not') && this.peek('(', 1)) {
      const start = this.at;
      this.at += 2;
      const inner = this.tests();
      this.need(')');
      if (this.at === this.all.length || this.peek(')')) return (scope) => !inner(scope);
      this.at = start;
    }
    const all = [this.test()];
    while (this.take(',')) all.push(this.test());
    const [only] = all;
    if (all.length === 1 && only !== undefined) return only;
    return (scope) => {
      let passed = false;
      for (const test of all) passed = test(scope) || passed;
      return passed;
    };
  }

  private test(): (scope: Scope) => boolean {
    for (const sign of ['<=', '>=', '<', '>']) {
      if (this.take(sign)) {
        const limit = this.sum();
        return (scope) => before(inputOf(scope), limit(scope), sign);
      }
    }
    const range = this.range();
    if (range !== undefined) return range;
    const asked = this.asksInput;
    this.asksInput = false;
    const run = this.expression();
    const about = this.asksInput;
    this.asksInput = asked || about;
    if (about) return (scope) => truth(run(scope));
    return (scope) => among(inputOf(scope), run(scope));
  }

  private range(): ((scope: Scope) => boolean) | undefined {
    const start = this.at;
    const open = this.take('[') ? '>=' : this.take('(') ? '>' : undefined;
    if (open === undefined) return undefined;
    const token = this.all[this.at];
    if (token !== undefined && (token.kind !== 'sign' || token.text === '-')) {
      const names = [...this.names];
      const low = this.sum();
      if (this.take('..')) {
        const high = this.sum();
        const close = this.take(']') ? '<=' : this.take(')') ? '<' : giveUp();
        return (scope) => {
          const [input, from, to] = [inputOf(scope), low(scope), high(scope)];
          const [above, below] = [before(input, from, open), before(input, to, close)];
          return above && below;
        };
      }
      this.names.clear();
      for (const name of names) this.names.add(name);
    }
    this.at = start;
    return undefined;
  }
}

function quick(text: string, read: (reader: Reader) => Run): Quick | undefined {
  try {
    const reader = new Reader(text);
    const run = read(reader);
    reader.end();
    return { run, names: [...reader.names] };
  } catch (error) {
    if (error instanceof NotQuick) return undefined;
    throw error;
  }
}

/** Compiles an expression, or gives `undefined` when it is outside the part of FEEL read here. */
export const quickExpression = (text: string): Quick | undefined => quick(text, (reader) => reader.expression());

/** Compiles the unary tests of a table cell, or gives `undefined` when they are outside the part of FEEL read here. */
export const quickTests = (text: string): Quick | undefined => quick(text, (reader) => reader.tests());
