/**
 * How a page asks our own server for something. Both pages use it.
 *
 * What the server sends is taken at its word: it is checked against `src/contract/` where it is
 * made, and a checker here would weigh more than the whole chat page. Only types are shared.
 */
import type { z } from 'zod';
import type { ApiError } from '../../contract/chat.ts';

/** Why there is no answer. `unreachable` and `busy` are worth trying again; `refused` is not. */
export type Problem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'busy'; readonly retryAfterMs: number | undefined }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string; readonly message: string };

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export type Asked = {
  readonly body?: unknown;
  /** The resident's conversation token. Staff have a cookie instead. */
  readonly token?: string | undefined;
  /** The language that error sentences should come in. */
  readonly language?: string;
  readonly timeoutMs?: number;
};

const TIMEOUT_MS = 15_000;

/** Statuses that mean *not now* rather than *no*. */
const NOT_NOW = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * One request, one answer. Never throws.
 *
 * @errors `unreachable` when nothing came back in time; `busy` for *try again soon*; `refused` with the server's own sentence
 */
export async function request<T>(method: string, path: string, asked: Asked = {}): Promise<Reply<T>> {
  const headers = new Headers({ accept: 'application/json' });
  if (asked.body !== undefined) headers.set('content-type', 'application/json');
  if (asked.token !== undefined) headers.set('authorization', `Bearer ${asked.token}`);
  if (asked.language !== undefined) headers.set('accept-language', asked.language);
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(asked.timeoutMs ?? TIMEOUT_MS),
      ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
    });
    body = response.status === 204 ? undefined : await response.json();
  } catch {
    // No network, no answer in time, or a proxy's page instead of ours: for the person it is one thing.
    return { ok: false, problem: { kind: 'unreachable' } };
  }
  if (response.ok) return { ok: true, value: body as T };
  const { code, message } = errorFrom(body);
  if (NOT_NOW.has(response.status) || code === 'conversation.busy') {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return { ok: false, problem: { kind: 'busy', retryAfterMs: seconds > 0 ? seconds * 1000 : undefined } };
  }
  return { ok: false, problem: { kind: 'refused', status: response.status, code, message } };
}

function errorFrom(body: unknown): Pick<z.infer<typeof ApiError>['error'], 'code' | 'message'> {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  const has = typeof error === 'object' && error !== null;
  return {
    code: has && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown',
    message: has && 'message' in error && typeof error.message === 'string' ? error.message : '',
  };
}

/** How long to wait before try number `tries` (from 1): one second, doubling, at most 20, spread so that many phones do not knock at once. */
export function pauseMs(tries: number): number {
  return Math.min(20_000, 1000 * 2 ** (tries - 1)) * (0.75 + Math.random() / 2);
}
