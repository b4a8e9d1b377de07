/** `programme.yaml`: what would be taken for something else, or lead nowhere, is refused with its place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../../src/assemble.ts';
import { ProgrammeDefinition } from '../../../src/core/programme/definition.ts';

const shipped = parse(readFileSync(join(ROOT, 'flows', 'aterbruket', 'programme.yaml'), 'utf8'));
const told = (changed: Readonly<Record<string, unknown>>): readonly string[] => {
  const read = ProgrammeDefinition.safeParse({ ...shipped, ...changed });
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};
const lund = { id: 'lund', name: 'Lund' };

test('the shipped file is sound', () => expect(told({})).toEqual([]));

test('two places, partners or lines with one id', () => {
  expect(told({ areas: [lund, { ...lund, name: 'Malmö' }] })).toEqual([
    'areas.1.id: "lund" is used twice: give one of them another id',
  ]);
  expect(told({ partners: [lund, lund] })).toHaveLength(1);
  expect(told({ crisisLines: [shipped.crisisLines[0], shipped.crisisLines[0]] })).toHaveLength(1);
});

test('[PG8] an emergency number of another country, left from the files of that country', () => {
  const [emergency, ...others] = shipped.crisisLines;
  const british = { ...emergency, number: '999', href: 'tel:999' };
  const advice = 'and look whether the other lines are of SE as well';
  expect(told({ crisisLines: [british, ...others] })).toEqual([
    `crisisLines.0.number: is not the emergency number of SE: write 112, ${advice}`,
    `crisisLines.0.href: is not the emergency number of SE: write tel:112, ${advice}`,
  ]);
  expect(told({ crisisLines: others })).toEqual([
    'crisisLines: no line has use: emergency: add the emergency number of SE, 112',
  ]);
  expect(told({ country: 'GB', crisisLines: [british, ...others] })).toEqual([]);
  expect(told({ country: 'GB' })).toEqual([]);
  expect(told({ country: 'PL' })).toEqual([]);
});

test('a place within one that is not listed', () => {
  expect(told({ areas: [{ ...lund, within: 'skaane' }] })).toEqual([
    'areas.0.within: there is no area "skaane" in this list: write the id of one',
  ]);
});

test('an opening hour that is no time, and letters that are no reference', () => {
  expect(told({ openingHours: [{ days: [1], from: '9:00', to: '16:00' }] })).toEqual([
    'openingHours.0.from: must be a time such as "09:00"',
  ]);
  expect(told({ referencePrefix: 'sk1' })).toEqual([
    'referencePrefix: must be two or three capital letters, such as WW',
  ]);
});
