/**
 * Slows down whoever guesses the password of one account, from however many addresses.
 *
 * A stranger must not keep a coach out: a browser in which somebody has signed in to the account before is counted
 * apart, by a cookie that only the right password gives, and a new password through an admin's link begins anew. From
 * any other browser one try in a while is still looked at. Counted in this process, under a digest of the address.
 *
 * @source OWASP, "Slow Down Online Guessing Attacks with Device Cookies"
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { App } from '../../app/app.ts';

/** Wrong passwords in a row before it gets slow. */
const FREE_TRIES = 10;
/** From then on one try in this time. */
const GAP_MS = 30_000;
/** After this time without a try nobody remembers. */
const FORGOTTEN_MS = 15 * 60_000;
/** Whoever makes up addresses must not fill the memory: the oldest are forgotten first. */
const MOST_REMEMBERED = 20_000;
const COOKIE_DAYS = 180;

type Count = { tries: number; lastAt: number };

export type SignInGuard = {
  /** Begins a try. `waitS` is set when it is not looked at now; `begins` when this one is the first that is slow. */
  begin(email: string, cookies: string | undefined): { readonly waitS?: number; readonly begins: boolean };
  /** The password was right: gives the cookie by which this browser is known from now on. */
  succeeded(email: string, cookies: string | undefined): string;
  /** A new password was set. */
  forget(email: string): void;
};

/** The guard of an installation: what one process has given as a cookie, every process knows. */
export const guardOf = ({
  app,
  secret,
  publicUrl,
}: {
  readonly app: App;
  readonly secret: string;
  readonly publicUrl: string;
}): SignInGuard => openSignInGuard(secret, publicUrl.startsWith('https:'), () => Date.parse(app.now()));

export function openSignInGuard(secret: string, isHttps: boolean, now: () => number): SignInGuard {
  const counts = new Map<string, Count>();
  const digest = (what: string, email: string): string =>
    createHmac('sha256', secret).update(`${what}:${email.trim().toLowerCase()}`).digest('base64url');
  const cookieOf = (email: string) => ({
    name: `${isHttps ? '__Secure-' : ''}waymark.known.${digest('name', email).slice(0, 12)}`,
    value: digest('known', email),
  });
  const isKnown = (email: string, cookies: string | undefined): boolean => {
    const { name, value } = cookieOf(email);
    const given = (cookies ?? '').split('; ').find((one) => one.startsWith(`${name}=`));
    const sent = Buffer.from(given?.slice(name.length + 1) ?? '');
    return sent.length === value.length && timingSafeEqual(sent, Buffer.from(value));
  };
  const keyOf = (email: string, cookies: string | undefined): string =>
    `${isKnown(email, cookies) ? 'known' : 'new'} ${digest('count', email)}`;

  return {
    begin(email, cookies) {
      const key = keyOf(email, cookies);
      const at = now();
      const before = counts.get(key);
      const count = before === undefined || at - before.lastAt > FORGOTTEN_MS ? { tries: 0, lastAt: 0 } : before;
      const waitMs = count.tries < FREE_TRIES ? 0 : count.lastAt + GAP_MS - at;
      if (waitMs > 0) return { waitS: Math.ceil(waitMs / 1000), begins: false };
      // Counted before it is looked at: many at once are as many tries.
      counts.delete(key);
      counts.set(key, { tries: count.tries + 1, lastAt: at });
      for (const oldest of counts.keys()) {
        if (counts.size <= MOST_REMEMBERED) break;
        counts.delete(oldest);
      }
      return { begins: count.tries + 1 === FREE_TRIES };
    },
    succeeded(email, cookies) {
      counts.delete(keyOf(email, cookies));
      const { name, value } = cookieOf(email);
      const age = COOKIE_DAYS * 24 * 60 * 60;
      return `${name}=${value}; Max-Age=${age}; Path=/; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`;
    },
    forget(email) {
      for (const kind of ['known', 'new']) counts.delete(`${kind} ${digest('count', email)}`);
    },
  };
}
