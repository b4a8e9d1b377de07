/**
 * Sign-in that is loaded when somebody first needs it. Its library takes about as long to load as the database takes to
 * open, and whoever asks for help in the first second after a start does not sign in.
 */
import type { Auth, AuthSettings } from './auth.ts';
import { OIDC_ID } from './oidc-id.ts';

/** As `openAuth`. `prepare` loads it beforehand, so that the first coach does not wait. */
export function openAuthWhenNeeded(settings: AuthSettings): Auth & { prepare(): Promise<void> } {
  let opening: Promise<Auth> | undefined;
  const open = (): Promise<Auth> => {
    opening ??= import('./auth.ts').then(({ openAuth }) => openAuth(settings));
    return opening;
  };
  return {
    handle: async (request) => (await open()).handle(request),
    who: async (headers) => (await open()).who(headers),
    createAccount: async (account) => (await open()).createAccount(account),
    setPassword: async (id, password) => (await open()).setPassword(id, password),
    oidc: settings.oidc === undefined ? null : { id: OIDC_ID, name: settings.oidc.name },
    guard: {
      begin: async (email, cookies) => (await open()).guard.begin(email, cookies),
      succeeded: async (email, cookies) => (await open()).guard.succeeded(email, cookies),
    },
    prepare: async () => {
      await open();
    },
  };
}
