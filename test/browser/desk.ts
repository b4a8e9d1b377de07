/** A console of its own for a test file: server, browser, and people with accounts; and that no page ever complained. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Language } from './answers.ts';
import { openBrowser, ROOT, type RunningServer, startServer } from './harness.ts';
import { converse } from './refer.ts';

/** The words of a file of `locales/`, such as `words('en').inbox.title`. */
export const words = (language: Language, file = 'console') =>
  JSON.parse(readFileSync(join(ROOT, 'locales', language, `${file}.json`), 'utf8'));

export const en = words('en');
export const PASSWORD = 'a long enough password';
export const desktop = { viewport: { width: 1280, height: 900 } };
const PROGRAMME = 'workwell-llr';

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>;
type Role = 'coach' | 'coordinator' | 'admin';

/**
 * Starts a server and a browser for this test file. Nobody has an account yet: `firstAccount` or `hire` makes one.
 *
 * @param settings of the server; asked for when it is started
 */
export function openDesk(settings: () => Promise<Readonly<Record<string, string>>> = async () => ({})) {
  let server: RunningServer;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];
  /** Cookies of those who have an account, by name. */
  const people = new Map<string, Cookies>();

  beforeAll(async () => {
    [server, browser] = await Promise.all([settings().then((own) => startServer(own)), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((one) => one.close()));
    contexts = [];
    const heard = complaints;
    complaints = [];
    expect(heard).toEqual([]);
  });

  /** A browser of its own; of somebody who is signed in, if `who` is given. */
  async function open(
    path: string,
    who?: string,
    options: BrowserContextOptions = desktop,
    url = server.url,
  ): Promise<Page> {
    const storageState = who === undefined ? undefined : people.get(who);
    if (who !== undefined && storageState === undefined) throw new Error(`${who} has no account yet.`);
    const context = await browser.newContext({
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...options,
      ...(storageState === undefined ? {} : { storageState }),
    });
    contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' && !/Failed to load resource/.test(line.text())) complaints.push(line.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('data:')) complaints.push(request.url());
    });
    await page.goto(`${url}/console${path}`);
    await page.locator('h1').waitFor();
    return page;
  }

  /** The link for the first account, as the server printed it. */
  const firstLink = () => /https?:\S+\/console\/invitation\/\S+/.exec(server.output())?.[0] ?? '';

  /** Makes an account on the page an invitation leads to. */
  async function accountFrom(link: string, name: string): Promise<Page> {
    const page = await open(link.slice(link.indexOf('/invitation/')));
    await page.getByLabel(en.invitation.name).fill(name);
    await page.getByLabel(en.invitation.email).fill(`${name.toLowerCase()}@example.org`);
    await page.getByLabel(en.invitation.password, { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: en.invitation.submit }).click();
    await page.getByRole('navigation', { name: en.nav.menu }).waitFor();
    people.set(name, await page.context().storageState());
    return page;
  }

  /** Has the admin invite somebody, on the staff page. @returns the link */
  async function invite(role: Role, partner?: string): Promise<string> {
    const page = await open('/staff', 'Admina');
    await page.getByLabel(en.staff.role, { exact: true }).selectOption(role);
    if (role === 'coach') await page.getByLabel(en.staff.programme, { exact: true }).selectOption('workwell-llr');
    if (partner !== undefined) await page.getByLabel(en.staff.partner).selectOption(partner);
    await page.getByRole('button', { name: en.staff.make_link }).click();
    return page.locator('.copy input').inputValue();
  }

  const asking = (path: string, who: string | undefined, body: object) =>
    fetch(`${server.url}/api/console${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: (who === undefined ? [] : (people.get(who)?.cookies ?? []))
          .map((one) => `${one.name}=${one.value}`)
          .join('; '),
      },
      body: JSON.stringify(body),
    });

  /** Uses an invitation without a page. */
  async function accept(link: string, name: string, language: Language = 'en'): Promise<void> {
    const answer = await asking(`/invitations/${link.split('/').at(-1)}/accept`, undefined, {
      name,
      email: `${name.toLowerCase()}@example.org`,
      password: PASSWORD,
      language,
    });
    expect(answer.status).toBe(201);
    const cookies = answer.headers.getSetCookie().map((line) => {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      return {
        name: pair.slice(0, at),
        value: pair.slice(at + 1),
        domain: 'localhost',
        path: '/',
        expires: -1,
        httpOnly: true,
        secure: false,
        sameSite: 'Lax' as const,
      };
    });
    people.set(name, { cookies, origins: [] });
  }

  /** Gives somebody an account where the way to it is not what is tested. The first one is Admina's. */
  async function hire(
    name: string,
    role: Role = 'coach',
    partner = 'workwell-llr',
    programme = PROGRAMME,
    language: Language = 'en',
  ): Promise<void> {
    if (!people.has('Admina')) await accept(firstLink(), 'Admina');
    if (people.has(name)) return;
    const made = await asking('/invitations', 'Admina', { role, programme, partner });
    expect(made.status).toBe(201);
    const { link }: { link: string } = await made.json();
    await accept(link, name, language);
  }

  return {
    url: () => server.url,
    output: () => server.output(),
    firstLink,
    open,
    accountFrom,
    invite,
    hire,
    /** Somebody who writes in Polish that she may hurt herself. */
    async inDanger() {
      const { token, say } = await converse(server.url, 'pl');
      await say({ text: 'chcę się zabić' });
      return { token, say };
    },
    /** All that somebody was ever told, as it is kept. */
    heardBy: async (token: string): Promise<string> =>
      (await fetch(`${server.url}/api/chat`, { headers: { authorization: `Bearer ${token}` } })).text(),
  };
}

/** Signs in with the password of whoever was given an account here. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByLabel(en.sign_in.email).fill(`${name.toLowerCase()}@example.org`);
  await page.getByLabel(en.sign_in.password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: en.sign_in.submit }).click();
}

/** From the inbox to one referral. */
export async function openReferral(page: Page, reference: string): Promise<void> {
  await page.getByRole('link', { name: en.inbox.open_referral.replace('{{reference}}', reference) }).click();
  await page.locator('.outcome').waitFor();
}

/** A button of the card on which a person decides. */
export const act = (page: Page, name: string) => page.locator('.decide').getByRole('button', { name, exact: true });
