/** How the console asks the server: answers are kept by react-query, refusals are thrown as `Failure`. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { type Problem, request } from '../parts/api.ts';
import { languageNow } from './words.ts';

/** The server said no, or nothing came back. `code` is stable; `message` is a sentence in the reader's language. */
export class Failure extends Error {
  readonly code: string;
  readonly status: number;
  constructor(problem: Problem) {
    super(problem.kind === 'refused' ? problem.message : '');
    this.name = 'Failure';
    this.code = problem.kind === 'refused' ? problem.code : problem.kind === 'busy' ? 'server.unavailable' : 'network';
    this.status = problem.kind === 'refused' ? problem.status : 0;
  }
}

/** One request. @errors throws `Failure` */
export async function ask<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const reply = await request<T>(method, path, { language: languageNow(), ...(body === undefined ? {} : { body }) });
  if (reply.ok) return reply.value;
  throw new Failure(reply.problem);
}

/** Whether a failure has this code. */
export const failedWith = (error: unknown, code: string): boolean => error instanceof Failure && error.code === code;

/** The cache. Whoever's session has ended is sent to sign in by `['me']` becoming `null`. */
export function newQueries(): QueryClient {
  const signedOut = (error: unknown) => {
    if (failedWith(error, 'session.missing')) client.setQueryData(['me'], null);
    // She has to set up her second step first, and is shown that page once this is known.
    if (failedWith(error, 'staff.second-factor')) void client.invalidateQueries({ queryKey: ['me'] });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: signedOut }),
    mutationCache: new MutationCache({ onError: signedOut }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // What the server refuses it refuses again; what did not arrive may arrive.
        retry: (tries, error) => tries < 2 && error instanceof Failure && error.status === 0,
      },
    },
  });
  return client;
}
