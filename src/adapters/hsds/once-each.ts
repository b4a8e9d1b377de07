/**
 * One record of each id. Directories repeat a service, page after page or place after place, and often say less of it
 * the second time; what one record leaves out is taken from the others of its id, as long as none contradicts another.
 */
import { isDeepStrictEqual } from 'node:util';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { type Found, type ImportProblem, isRecord, parseServiceRecord, type ServiceRecord } from './service-record.ts';

type Values = Readonly<Record<string, unknown>>;
export type ReadRecord = { readonly found: Found; readonly record: ServiceRecord };

/**
 * Reads each record, those of one id as one.
 *
 * @returns what was read, each problem (of a whole id only once), and how many records repeat an id
 */
export function readOnceEach(found: readonly Found[]): {
  readonly read: readonly ReadRecord[];
  readonly problems: readonly ImportProblem[];
  readonly repeated: number;
} {
  const read: ReadRecord[] = [];
  const problems: ImportProblem[] = [];
  let repeated = 0;
  for (const [first, ...more] of sameIds(found)) {
    if (first === undefined) continue;
    repeated += more.length;
    const one = asOne(first, more);
    if (one.ok) read.push(one.value);
    else problems.push(...one.error);
  }
  return { read, problems, repeated };
}

/** Records of one id stand together; one without an id stands alone, and is told about. */
function sameIds(found: readonly Found[]): readonly (readonly Found[])[] {
  const groups = Map.groupBy(found, (one) => {
    const { id } = one.record;
    return typeof id === 'string' ? id.replaceAll(/\s+/g, ' ').trim() : one;
  });
  return [...groups.values()];
}

function asOne(first: Found, more: readonly Found[]): Result<ReadRecord, readonly ImportProblem[]> {
  const whole: Found = {
    ...first,
    record: more.reduce<Values>((sum, { record }) => filled(sum, record), first.record),
  };
  const record = parseServiceRecord(whole);
  if (!record.ok) return record;
  const others = more.filter((other) => {
    const own = parseServiceRecord({ ...other, record: filled(other.record, whole.record) });
    return !own.ok || !isDeepStrictEqual(own.value, record.value);
  });
  const [other] = others;
  if (other === undefined) return ok({ found: whole, record: record.value });
  const andMore = others.length > 1 ? ` (and ${others.length - 1} more)` : '';
  return fail([
    {
      path: other.place,
      message: `has the id ${record.value.id} of ${first.place} and says something else${andMore}; an id may stand for one service only`,
    },
  ]);
}

/** Whether a field says nothing: many directories write what they do not know as null, empty or an empty list. */
export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A record with what it leaves out taken from another, also within its organization. */
function filled(record: Values, from: Values): Values {
  const whole: Record<string, unknown> = { ...record };
  for (const [field, value] of Object.entries(from)) {
    const own = whole[field];
    if (isEmpty(own)) whole[field] = value;
    else if (isRecord(own) && isRecord(value)) whole[field] = filled(own, value);
  }
  return whole;
}
