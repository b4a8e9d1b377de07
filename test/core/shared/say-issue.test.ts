/** What a parser finds wrong with a file, in words for whoever wrote it. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { placeIn, sayIssue } from '../../../src/core/shared/say-issue.ts';

const said = (shape: z.ZodType, value: unknown): readonly string[] => {
  const read = shape.safeParse(value, { error: sayIssue });
  return read.success ? [] : read.error.issues.map(({ message }) => message);
};

test.each<readonly [string, z.ZodType, unknown, string]>([
  ['what is missing', z.strictObject({ name: z.string() }), {}, 'is missing: it must be text'],
  ['what is empty', z.array(z.string()), null, 'is empty: it must be a list'],
  ['a number where text belongs', z.string(), 112, 'must be text: put it in quotation marks'],
  ['a yes that YAML took for true', z.string(), true, 'must be text: put it in quotation marks'],
  ['text where a number belongs', z.number(), '4', 'must be a number'],
  ['a code that is not in the list', z.enum(['GB', 'PL']), 'Sweden', 'must be one of "GB", "PL"'],
  ['a code that is missing', z.enum(['GB', 'PL']), undefined, 'is missing: it must be one of "GB", "PL"'],
  [
    'a kind that nobody knows',
    z.discriminatedUnion('kind', [z.object({ kind: z.literal('say') }), z.object({ kind: z.literal('end') })]),
    { kind: 'sya' },
    'must be one of "say", "end"',
  ],
  ['a day that is none', z.iso.date(), '1 Jan 2026', 'must be a day, written as 2026-11-22'],
  ['too few', z.array(z.string()).min(2), ['a'], 'needs at least 2 entries'],
  ['none', z.array(z.string()).min(1), [], 'needs at least 1 entry'],
  ['empty text', z.string().min(1), '', 'must not be empty'],
  ['the own words of a shape', z.string().regex(/^a$/, 'must be an a'), 'b', 'must be an a'],
])('%s is told by what must stand there', (_, shape, value, sentence) => {
  expect(said(shape, value)).toEqual([sentence]);
});

test('a misspelt key is told with the keys that are known there', () => {
  const shape = z.strictObject({ id: z.string(), name: z.string().optional() });
  expect(said(shape, { id: 'a', nmae: 'b' })).toEqual(['"nmae" is no key that can stand here; known are id, name']);
});

test('an entry of a list is called by its id where it has one, else by its number', () => {
  const data = { steps: [{ id: 'area', options: ['a', { code: 'b' }] }, {}] };
  expect(placeIn(data, ['steps', 0, 'options', 1, 'code'])).toBe('steps.area.options[1].code');
  expect(placeIn(data, ['steps', 1, 'kind'])).toBe('steps[1].kind');
  expect(placeIn(null, [])).toBe('');
});
