/**
 * What is wrong with a value in a file, as a sentence for whoever wrote the file: what must stand there, and not what a
 * parser thought it was. Given to every reading of a file as its `error`; a shape's own message comes before it.
 */
import { z } from 'zod';

/** Said of a file whose letters, such as ä and ł, would be read as others. */
export const NOT_UTF8 = 'this file is not saved as UTF-8: save it again with that encoding';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'names with their values, one a line ("name: value")',
  record: 'names with their values, one a line ("name: value")',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'must be a day, written as 2026-11-22',
  email: 'must be an e-mail address',
  url: 'must be a web address that begins with https://',
};

const kindOf = (expected: unknown): string => KINDS[String(expected)] ?? String(expected);

const listed = (values: readonly unknown[] | undefined): string =>
  (values ?? []).map((value) => `"${String(value)}"`).join(', ');

/** The keys that may stand where one stands that nobody knows. */
const keysOf = (inst: unknown): readonly string[] => (inst instanceof z.ZodObject ? Object.keys(inst.shape) : []);

function wrongKind(expected: unknown, input: unknown): string {
  if (input === undefined) return `is missing: it must be ${kindOf(expected)}`;
  if (input === null) return `is empty: it must be ${kindOf(expected)}`;
  if (expected === 'string' && ['number', 'boolean'].includes(typeof input))
    return 'must be text: put it in quotation marks';
  return `must be ${kindOf(expected)}`;
}

function tooSmall(origin: string, least: number | bigint): string {
  if (origin === 'array') return `needs at least ${least} ${least === 1 ? 'entry' : 'entries'}`;
  return origin === 'string' ? 'must not be empty' : `must be ${least} or more`;
}

/**
 * Where in a file a value stands. An entry of a list is called by its id where it has one: nobody counts steps.
 *
 * @example
 * placeIn({ steps: [{ id: 'area', options: ['a'] }] }, ['steps', 0, 'options', 0]) // => 'steps.area.options[0]'
 */
export function placeIn(data: unknown, keys: readonly PropertyKey[]): string {
  let place = '';
  let here = data;
  for (const key of keys) {
    const next: unknown = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined;
    const id: unknown = typeof next === 'object' && next !== null ? Reflect.get(next, 'id') : undefined;
    if (typeof key === 'number') place += typeof id === 'string' ? `.${id}` : `[${key}]`;
    else place += place === '' ? String(key) : `.${String(key)}`;
    here = next;
  }
  return place;
}

/** @returns `undefined` where zod's own words are as good */
export function sayIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, issue.input);
    case 'unrecognized_keys': {
      const known = keysOf(issue.inst);
      const here = known.length === 0 ? '' : `; known are ${known.join(', ')}`;
      const one = issue.keys.length === 1;
      return `${listed(issue.keys)} ${one ? 'is no key' : 'are no keys'} that can stand here${here}`;
    }
    case 'invalid_value':
      return issue.input === undefined
        ? `is missing: it must be one of ${listed(issue.values)}`
        : `must be one of ${listed(issue.values)}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? `must be one of ${listed(issue.options)}` : undefined;
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum);
    case 'too_big':
      return issue.origin === 'array'
        ? `can have at most ${issue.maximum} ${issue.maximum === 1 ? 'entry' : 'entries'}`
        : undefined;
    case 'invalid_format':
      return FORMATS[issue.format];
    default:
      return undefined;
  }
}
