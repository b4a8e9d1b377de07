/** Finds the services in a JSON file: a page, a list, one service, or an organization with its services. */
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { type Found, type ImportProblem, isRecord } from './service-record.ts';

export type ReadFile = {
  readonly found: readonly Found[];
  /** What a page says about the whole list it is a part of. */
  readonly page?: { readonly items: number; readonly pages: number; readonly number: number };
  /** What the file holds that is no service, with how many of each. */
  readonly others: ReadonlyMap<string, number>;
};

/** What a record is, told from the fields only it has. What nothing tells apart is taken as a service, and checked. */
function kindOf(record: Readonly<Record<string, unknown>>): string {
  const has = (...fields: readonly string[]) => fields.some((field) => field in record);
  if (has('status', 'organization', 'organization_id', 'minimum_age', 'service_at_locations')) return 'service';
  if (has('service', 'service_id', 'location')) return 'service at a location';
  if (has('services', 'legal_status', 'organization_identifiers', 'year_incorporated', 'website', 'tax_status'))
    return 'organization';
  if (has('location_type', 'latitude')) return 'location';
  if (has('taxonomy', 'taxonomy_detail', 'parent_id', 'term_uri')) return 'taxonomy term';
  if (has('openapi_url', 'profile')) return 'description of an API';
  if (has('version')) return 'taxonomy';
  return 'service';
}

/** @errors one sentence, with the line when the file is no JSON */
export function readJson(path: string, text: string): Result<ReadFile, ImportProblem> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return fail({ path, message: `is not JSON: ${error.message}` });
    throw error;
  }
  const found: Found[] = [];
  const others = new Map<string, number>();
  const add = (value: unknown, place: string): ImportProblem | undefined => {
    if (!isRecord(value)) return { path: place, message: 'must be a record with named fields' };
    const kind = kindOf(value);
    if (kind === 'service') {
      found.push({ place, record: value });
      return undefined;
    }
    // The record of a service stands inside that of its place, and beside others in that of its organization.
    if (isRecord(value.service)) return add(value.service, `${place}${place.endsWith(':') ? ' ' : '.'}service`);
    others.set(kind, (others.get(kind) ?? 0) + 1);
    if (!Array.isArray(value.services)) return undefined;
    const { services, ...organization } = value;
    for (const [at, service] of services.entries()) {
      const whole = isRecord(service) ? { organization, ...service } : service;
      const problem = add(whole, `${place}${place.endsWith(':') ? ' ' : '.'}services[${at}]`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
  const [entries, prefix] = entriesOf(json);
  if (entries === undefined) {
    const problem = isRecord(json)
      ? isOlder(json)
        ? { path, message: 'is Open Referral UK 1.0; export it as version 3.0' }
        : add(json, `${path}:`)
      : { path, message: 'holds no services' };
    if (problem !== undefined) return fail(problem);
  } else {
    for (const [at, entry] of entries.entries()) {
      const problem = add(entry, `${path}: ${prefix}[${at}]`);
      if (problem !== undefined) return fail(problem);
    }
  }
  const page = isRecord(json) ? pageOf(json) : undefined;
  return ok({ found, others, ...(page === undefined ? {} : { page }) });
}

function entriesOf(json: unknown): readonly [readonly unknown[] | undefined, string] {
  if (Array.isArray(json)) return [json, ''];
  if (!isRecord(json)) return [undefined, ''];
  if (Array.isArray(json.contents)) return [json.contents, 'contents'];
  return Array.isArray(json.services) && !('id' in json) ? [json.services, 'services'] : [undefined, ''];
}

const isOlder = (json: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(json.content) || 'service_taxonomys' in json || 'eligibilitys' in json;

function pageOf(json: Readonly<Record<string, unknown>>): ReadFile['page'] {
  const { total_items: items, total_pages: pages, page_number: number } = json;
  if (typeof items !== 'number' || typeof pages !== 'number' || typeof number !== 'number') return undefined;
  return { items, pages, number };
}
