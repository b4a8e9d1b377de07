/**
 * Slows down whoever guesses the password of one account, from however many addresses.
 *
 * A stranger must not keep a coach out: a browser in which somebody has signed in to the account with its present password
 * is counted apart, by a cookie that only that password gives, and a new password through an admin's link begins anew.
 * From any other browser one try in a while is still looked at. Counted in this process, under a digest of the address.
 *
 * @source OWASP, "Slow Down Online Guessing Attacks with Device Cookies"
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

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
  begin(email: string, cookies: string | undefined): Promise<{ readonly waitS?: number; readonly begins: boolean }>;
  /** The password was right: gives the cookie by which this browser is known from now on. */
  succeeded(email: string, cookies: string | undefined): Promise<string>;
  /** A new password was set. */
  forget(email: string): void;
};

/**
 * What one process has given as a cookie, every process knows.
 *
 * @param passwordOf  what stands for an account's present password and changes with it, such as its salted hash; undefined when nobody has such an address
 */
export function openSignInGuard({
  secret,
  isHttps,
  now,
  passwordOf,
}: {
  readonly secret: string;
  readonly isHttps: boolean;
  readonly now: () => number;
  readonly passwordOf: (email: string) => Promise<string | undefined>;
}): SignInGuard {
  const counts = new Map<string, Count>();
  const digest = (what: string, email: string): string =>
    createHmac('sha256', secret).update(`${what}:${email.trim().toLowerCase()}`).digest('base64url');
  const nameOf = (email: string): string =>
    `${isHttps ? '__Secure-' : ''}waymark.known.${digest('name', email).slice(0, 12)}`;
  const proofOf = (email: string, password: string): string => digest(`known:${password}`, email);
  const isKnown = async (email: string, cookies: string | undefined): Promise<boolean> => {
    const name = nameOf(email);
    const given = (cookies ?? '').split('; ').find((one) => one.startsWith(`${name}=`));
    const password = given === undefined ? undefined : await passwordOf(email);
    if (given === undefined || password === undefined) return false;
    const sent = Buffer.from(given.slice(name.length + 1));
    const value = Buffer.from(proofOf(email, password));
    return sent.length === value.length && timingSafeEqual(sent, value);
  };
  const keyOf = async (email: string, cookies: string | undefined): Promise<string> =>
    `${(await isKnown(email, cookies)) ? 'known' : 'new'} ${digest('count', email)}`;

  return {
    async begin(email, cookies) {
      const key = await keyOf(email, cookies);
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
    async succeeded(email, cookies) {
      counts.delete(await keyOf(email, cookies));
      const name = nameOf(email);
      const value = proofOf(email, (await passwordOf(email)) ?? '');
      const age = COOKIE_DAYS * 24 * 60 * 60;
      return `${name}=${value}; Max-Age=${age}; Path=/; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`;
    },
    forget(email) {
      for (const kind of ['known', 'new']) counts.delete(`${kind} ${digest('count', email)}`);
    },
  };
}
