/**
 * What it means for a value to be of a type in a DMN model, and what happens when it is not.
 *
 * A value that does not conform becomes null, a list of one becomes its item and an item a list of one where the type
 * asks for it, and a date becomes a date and time at midnight UTC.
 *
 * @source OMG, Decision Model and Notation 1.5, 7.3.3 "ItemDefinition metamodel", 10.3.2.9.4 "Implicit conversions"
 */
import { evaluateFeel, feelAccepts, feelTemporal, feelTypeOf } from '../shared/feel.ts';
import type { ItemType } from './decision-model.ts';

/** Author-defined types by name. */
export type Types = ReadonlyMap<string, ItemType>;

const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['number', 'number'],
  ['string', 'string'],
  ['boolean', 'boolean'],
  ['date', 'date'],
  ['time', 'time'],
  ['date and time', 'date and time'],
  ['dateTime', 'date and time'],
  ['days and time duration', 'days and time duration'],
  ['dayTimeDuration', 'days and time duration'],
  ['years and months duration', 'years and months duration'],
  ['yearMonthDuration', 'years and months duration'],
  ['Any', 'Any'],
]);

/** Where a value comes from: JSON has no dates and may leave entries out; a decision's own answer is taken as it is. */
export type Origin = 'json' | 'decision';

const isObject = (value: unknown): value is Record<string, unknown> => feelTypeOf(value) === 'context';

/** The author's type of that name, with or without a namespace prefix. */
export const findType = (types: Types, name: string): ItemType | undefined =>
  types.get(name) ?? types.get(name.slice(name.indexOf(':') + 1));

const builtIn = (name: string): string | undefined =>
  BUILT_IN.get(name) ?? BUILT_IN.get(name.slice(name.indexOf(':') + 1));

/** Whether a type is one of FEEL's own, such as `string`. */
export const isBuiltIn = (name: string): boolean => builtIn(name) !== undefined;

/** The value as its type has it, or null when it does not conform; a type nobody defined accepts everything. */
export function conform(types: Types, typeName: string | undefined, value: unknown, origin: Origin): unknown {
  if (typeName === undefined || typeName === '') return value;
  const type = findType(types, typeName);
  if (type !== undefined) return conformItem(types, type, value, origin);
  const basic = builtIn(typeName);
  return basic === undefined ? value : conformBasic(basic, single(value), origin);
}

const single = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

function conformItem(types: Types, type: ItemType, value: unknown, origin: Origin): unknown {
  if (value === null || value === undefined) return null;
  if (type.isCollection) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const conforming: unknown[] = [];
    for (const item of items) {
      const result = conformOne(types, type, item, origin);
      if (result === null && item !== null) return null;
      conforming.push(result);
    }
    return passes(type.constraint, conforming) ? conforming : null;
  }
  const base = type.base === undefined ? undefined : findType(types, type.base);
  const one = conformOne(types, type, base?.isCollection === true ? value : single(value), origin);
  return one !== null && passes(type.constraint, one) ? one : null;
}

/** One item: of the base type or the structure, and among the allowed values. */
function conformOne(types: Types, type: ItemType, value: unknown, origin: Origin): unknown {
  const shaped =
    type.components.length > 0 ? conformStructure(types, type, value, origin) : conformBase(types, type, value, origin);
  return shaped === null || !passes(type.allowed, shaped) ? null : shaped;
}

/** Allowed values of a type stand in the place of those of its base type, they are not added to them. */
function conformBase(types: Types, type: ItemType, value: unknown, origin: Origin): unknown {
  const base = type.base === undefined ? undefined : findType(types, type.base);
  return base === undefined || base.isCollection || type.allowed === undefined
    ? conform(types, type.base, value, origin)
    : conformItem(types, { ...base, allowed: type.allowed }, value, origin);
}

function conformStructure(types: Types, type: ItemType, value: unknown, origin: Origin): unknown {
  const whole = single(value);
  if (!isObject(whole)) return null;
  const entries: Record<string, unknown> = { ...whole };
  for (const component of type.components) {
    const entry = whole[component.name];
    if (entry === undefined) {
      if (origin === 'decision') return null;
      entries[component.name] = null;
      continue;
    }
    const conforming = conformItem(types, component, entry, origin);
    if (conforming === null && entry !== null) return null;
    entries[component.name] = conforming;
  }
  return entries;
}

function passes(tests: string | undefined, value: unknown): boolean {
  if (tests === undefined) return true;
  // A list is one value here: its items were looked at one by one before.
  const accepted = feelAccepts(tests, value, {});
  return accepted.ok && accepted.value;
}

function conformBasic(basic: string, value: unknown, origin: Origin): unknown {
  if (value === null || value === undefined) return null;
  if (basic === 'Any') return value;
  const actual = feelTypeOf(value);
  if (actual === basic) return value;
  if (basic === 'date and time' && actual === 'date') {
    const midnight = evaluateFeel('date and time(d, time("00:00:00Z"))', { d: value });
    return midnight.ok ? midnight.value.value : null;
  }
  return origin === 'json' && typeof value === 'string' ? fromText(basic, value) : null;
}

/**
 * JSON has no way of its own to write dates, times and durations: they come as text. For numbers and booleans it has one,
 * so a number in quotes is a text, and does not conform.
 *
 * @source DMN TCK, 0082-feel-coercion: what does not conform to its type is null
 */
function fromText(basic: string, text: string): unknown {
  switch (basic) {
    case 'date':
    case 'time':
    case 'date and time': {
      const value = feelTemporal(basic, text);
      if (basic === 'date and time' && feelTypeOf(value) === 'date') return conformBasic(basic, value, 'json');
      return feelTypeOf(value) === basic ? value : null;
    }
    case 'days and time duration':
    case 'years and months duration': {
      const value = feelTemporal('duration', text);
      return feelTypeOf(value) === basic ? value : null;
    }
    default:
      return null;
  }
}
