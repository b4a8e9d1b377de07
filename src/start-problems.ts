/** What around the program can keep it from starting, as sentences that say what to do. */
import { createServer } from 'node:net';
import type { Config } from './config.ts';

export type StartProblem = { readonly path: string; readonly message: string };

/** The code of an error of the system. Anything else is a bug, and is thrown on. */
export const systemCode = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
};

/** Why we cannot listen, from the error of trying. */
export function listenProblem({ port }: Config, error: unknown): StartProblem {
  const code = systemCode(error);
  if (code === 'EADDRINUSE')
    return { path: 'PORT', message: `port ${port} is in use: stop the other program, or set PORT to another number` };
  if (code === 'EACCES')
    return { path: 'PORT', message: `port ${port} may not be used by this account: set PORT to a number above 1023` };
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return {
      path: 'HOST',
      message: 'this machine has no such address: set HOST to one that it has, or to 0.0.0.0 for all',
    };
  throw error;
}

/** Whether the port can be had, tried before anything is begun that others would notice. */
export function portProblem(settings: Config): Promise<StartProblem | undefined> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', (error) => {
      try {
        found(listenProblem(settings, error));
      } catch (unknown) {
        failed(unknown);
      }
    });
    server.listen(settings.port, settings.host, () => server.close(() => found(undefined)));
  });
}
