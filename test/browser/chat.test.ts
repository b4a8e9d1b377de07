/** The resident's chat page in a real browser, against the real server. Rules WC1…: src/web/chat/README.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aleksandra, answerUntil, give, type Language, pageWords, stepNow, turn } from './answers.ts';
import {
  barriersOn,
  buildPages,
  eventually,
  focusArrives,
  focusedName,
  keepPicture,
  openBrowser,
  overflowOf,
  ROOT,
  type RunningServer,
  startServer,
  tabTo,
  updatePicture,
} from './harness.ts';

const phone = { viewport: { width: 390, height: 844 } };
const pl = pageWords('pl');

let server: RunningServer;
let browser: Browser;
let context: BrowserContext | undefined;
/** What the page complained of: a refused script, an uncaught error. There must be nothing. */
let complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
afterEach(async () => {
  await context?.close();
  context = undefined;
  const heard = complaints;
  complaints = [];
  expect(heard).toEqual([]);
});

/** The page as somebody opens it who was given the link. Nothing moves, so that a test sees what a person sees after a moment. */
async function open(language: Language, options: BrowserContextOptions = phone): Promise<Page> {
  context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    // Lost connections are announced by the browser too; some tests lose them on purpose.
    if (line.type() === 'error' && !/Failed to load resource/.test(line.text())) complaints.push(line.text());
  });
  await page.goto(`${server.url}/?start=workwell-llr&language=${language}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function begin(language: Language, options?: BrowserContextOptions): Promise<Page> {
  const page = await open(language, options);
  await page.getByRole('button', { name: pageWords(language).welcome?.start ?? '', exact: true }).click();
  await page.locator('fieldset.question').waitFor();
  return page;
}

const command = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name: pl.commands?.[name] ?? '', exact: true });

const helpButton = (page: Page) => page.getByRole('button', { name: pl.help?.button ?? '' });

/** What the service keeps of this conversation. */
async function kept(
  page: Page,
): Promise<{ readonly answers: readonly { readonly step: string }[]; readonly turns: readonly unknown[] }> {
  return page.evaluate(async () => {
    const answer = await fetch('/api/chat/export', {
      headers: { authorization: `Bearer ${sessionStorage.getItem('waymark.token')}` },
    });
    return answer.json();
  });
}

test('[WC1] all the JavaScript of the chat, with every language, is under 60 kB gzipped; one language is far less', async () => {
  const root = await buildPages();
  const files = new Set<string>();
  const follow = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const code = readFileSync(join(root, file), 'utf8');
    for (const [, name] of code.matchAll(/["'`(](?:\.\/|\/?assets\/)([\w.-]+\.js)["'`)]/g)) follow(`assets/${name}`);
  };
  for (const [, file] of readFileSync(join(root, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g))
    follow(file ?? '');
  const bytes = [...files].map((file) => ({ file, gzipped: gzipSync(readFileSync(join(root, file))).length }));
  expect(bytes.length).toBeGreaterThanOrEqual(4); // the page and three languages
  const all = bytes.reduce((sum, { gzipped }) => sum + gzipped, 0);
  expect(all).toBeLessThan(60_000);
  expect(all).toBeLessThan(25_000);
});

test('[WC2] somebody who reads only Polish finds Polish at once, on a page that opened in English', async () => {
  const page = await open('en');
  await page.locator('html[lang=en]').waitFor();
  await tabTo(page, 'Polski');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: pl.welcome?.title ?? '' }).waitFor();
  await page.locator('html[lang=pl]').waitFor();
});

test.each(['en', 'pl', 'sv'] as const)(
  '[WC2] on a small phone the way in stands in the first window (%s)',
  async (language) => {
    const page = await open(language, { viewport: { width: 360, height: 640 } });
    await page.locator(`html[lang=${language}]`).waitFor();
    const bottomOf = async (part: string) => {
      const box = await page.locator(part).boundingBox();
      return box === null ? Number.NaN : box.y + box.height;
    };
    // Letters differ from one machine to another: nearly below the top bar, not to the pixel.
    const bar = await bottomOf('.top');
    await eventually(async () => ((await bottomOf('.languages')) - bar) / 44).toBeLessThan(2);
    await eventually(() => bottomOf('.start')).toBeLessThanOrEqual(640);
  },
);

test('[WC3] a whole self-referral in Polish with the keyboard alone', async () => {
  const page = await open('pl');
  const { keyboard } = page;
  await tabTo(page, pl.welcome?.start ?? '');
  await keyboard.press('Enter');
  await page.locator('fieldset.question').waitFor();
  for (let questions = 0; questions < 30; questions += 1) {
    const step = await stepNow(page);
    if (step === undefined) break;
    const heading = page.locator('fieldset.question h2');
    // The focus stands on the question, so that it is read out and Tab goes on from there.
    await eventually(() => heading.evaluate((one) => one === document.activeElement), `focus at ${step}`).toBe(true);
    const answer = aleksandra[step];
    if (answer === undefined) throw new Error(`No answer to "${step}" is prepared.`);
    const kind = await page.locator('fieldset.question').getAttribute('data-kind');
    await turn(page, async () => {
      if (kind === 'text') {
        await keyboard.press('Tab');
        await keyboard.type(typeof answer === 'string' ? answer : '');
        return keyboard.press('Enter');
      }
      if (typeof answer === 'string') {
        await tabTo(page, await labelOf(page, `button[value="${answer}"]`));
        return keyboard.press('Enter');
      }
      for (const code of answer) {
        await tabTo(page, await labelOf(page, `label:has(input[value="${code}"])`));
        await keyboard.press('Space');
      }
      await tabTo(page, pl.ask?.continue ?? '');
      return keyboard.press('Enter');
    });
  }
  const reference = page.locator('.reference strong');
  await reference.waitFor();
  const code = (await reference.textContent()) ?? '';
  expect(code).toMatch(/^WW-/);
  await eventually(() => focusedName(page)).toContain(code);
  await keepPicture(page, 'chat-sent-phone');
});

const labelOf = async (page: Page, selector: string) => (await page.locator(selector).textContent())?.trim() ?? '';

test.each(['light', 'dark'] as const)(
  '[WC4] axe finds nothing serious at any kind of step (%s)',
  async (colorScheme) => {
    const page = await open('pl', { ...phone, colorScheme });
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      const barriers = await barriersOn(page);
      if (barriers.length > 0) found[name] = barriers;
      await keepPicture(page, `chat-${colorScheme}-${name}`);
    };
    await look('welcome');
    await page.getByRole('button', { name: pl.welcome?.start ?? '' }).click();
    for (const step of ['for_whom', 'consent', 'area', 'health', 'wishes', 'name', 'check']) {
      await answerUntil(page, step);
      await look(step);
      if (step === 'health') {
        await turn(page, () => command(page, 'why').click());
        await look('why');
        await page.getByLabel(pl.ask?.words ?? '').fill('tralala');
        await turn(page, () => page.getByRole('button', { name: pl.ask?.send ?? '', exact: true }).click());
        await look('not-understood');
      }
    }
    await command(page, 'erase').click();
    await page.locator('dialog').waitFor();
    await look('dialog');
    await page.getByRole('button', { name: pl.erase?.no ?? '' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await turn(page, () => helpButton(page).click());
    await look('crisis');
    expect(found).toEqual({});
  },
);

test.each([
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
] as const)('[WC5] nothing has to be scrolled sideways at %s', async (name, options) => {
  const page = await open('pl', options);
  const narrow = async (step: string) => expect(await overflowOf(page), step).toEqual({ px: 0, element: '' });
  await narrow('welcome');
  await page.getByRole('button', { name: pl.welcome?.start ?? '' }).click();
  for (const step of ['for_whom', 'consent', 'age_band', 'area', 'work_now', 'health', 'wishes', 'name', 'check']) {
    await answerUntil(page, step);
    await narrow(step);
    // The way to help never leaves the window, and the question is not hidden behind it.
    await eventually(async () => (await helpButton(page).boundingBox())?.y ?? -1, step).toBeGreaterThanOrEqual(0);
  }
  await keepPicture(page, `chat-${name.replace(/\W/g, '')}`);
  await command(page, 'erase').click();
  await page.locator('dialog').waitFor();
  await narrow('dialog');
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await turn(page, () => helpButton(page).click());
  await narrow('crisis');
});

test('[WC6] every control is at least 44 pixels high and wide', async () => {
  const page = await begin('pl');
  for (const step of ['for_whom', 'area', 'health', 'name', 'check']) {
    await answerUntil(page, step);
    const small = await page.locator('button, label.box, input:not([type=checkbox]), textarea, a').evaluateAll((all) =>
      all
        .map((one) => ({ text: one.textContent, ...one.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width < 44 || height < 44)
        .map(({ text }) => text),
    );
    expect(small, step).toEqual([]);
  }
});

test('[WC7] after a reload, or back and forward, the conversation goes on at the same question', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'work_now');
  const question = () => page.locator('fieldset.question h2').textContent();
  const asked = await question();
  await page.reload();
  await eventually(question).toBe(asked);
  await page.locator('.trail', { hasText: 'Leicester' }).waitFor();
  await page.goto(`${server.url}/healthz`);
  await page.goBack();
  await eventually(question).toBe(asked);
});

test('[WC8] an answer whose reply was lost is sent again by itself and counts once', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'age_band');
  const ids: string[] = [];
  const trouble = page.getByText(pl.trouble?.unreachable ?? '');
  await page.route('**/api/chat/turns', async (route) => {
    ids.push(route.request().postDataJSON().id);
    if (ids.length > 1) {
      // Not before the person has been told that it is being tried again.
      await trouble.waitFor();
      return route.continue();
    }
    await route.fetch(); // the server takes the turn …
    await route.abort('connectionreset'); // … and the phone never hears of it
  });
  await page.locator('button[value="18_64"]').click();
  await page.locator('fieldset.question[data-step=area]').waitFor();
  expect(new Set(ids).size).toBe(1);
  expect(ids.length).toBeGreaterThanOrEqual(2);
  expect((await kept(page)).answers.filter(({ step }) => step === 'age_band')).toHaveLength(1);
  await trouble.waitFor({ state: 'detached' });
  await eventually(() => page.locator('.trail .stop', { hasText: '18' }).count()).toBe(1);
});

test('[WC9] an answer given without a network survives a reload and is sent when the network is back', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'age_band');
  await page.route('**/api/chat/turns', (route) => route.abort('internetdisconnected'));
  await page.locator('button[value="18_64"]').click();
  await page.getByText(pl.trouble?.unreachable ?? '').waitFor();
  // Without a network nobody is left with nothing: the emergency number is on the page itself.
  expect(await page.locator('.urgent a').getAttribute('href')).toBe('tel:112');
  await page.unroute('**/api/chat/turns');
  await page.reload();
  await page.locator('fieldset.question[data-step=area]').waitFor();
  expect((await kept(page)).answers.filter(({ step }) => step === 'age_band')).toHaveLength(1);
});

test('[WC10] a double click is one answer', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'age_band');
  let sent = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/api/chat/turns')) sent += 1;
  });
  await page.locator('button[value="18_64"]').dblclick();
  await page.locator('fieldset.question[data-step=area]').waitFor();
  expect(sent).toBe(1);
});

test('[WC11] words of danger, and the help button, bring the card with numbers to tap', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'work_now');
  await page.getByLabel(pl.ask?.words ?? '').fill('nie chce juz zyc, chce umrzec');
  await turn(page, () => page.getByRole('button', { name: pl.ask?.send ?? '', exact: true }).click());
  const card = page.getByRole('region', { name: pl.help?.title ?? '' });
  await card.waitFor();
  const calls = await card.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(calls).toContain('tel:999');
  expect(calls).toContain('tel:116123');
  await keepPicture(page, 'chat-crisis-phone');

  // Going on from the same question is possible, and the button brings the card at any step.
  await give(page, 'go_on');
  expect(await stepNow(page)).toBe('work_now');
  await turn(page, () => helpButton(page).click());
  await eventually(() => page.locator('.now .crisis a[href="tel:999"]').count()).toBe(1);
});

test.each(['en', 'pl', 'sv'] as const)(
  '[WC11] the card shows whoever cannot hear what she can use, under its own words, and 999 in the first window (%s)',
  async (language) => {
    const page = await begin(language, { viewport: { width: 360, height: 640 } });
    await turn(page, () => page.getByRole('button', { name: pageWords(language).help?.button ?? '' }).click());
    const card = page.locator('.now .crisis');
    await card.locator('a').first().waitFor();
    const groups = await card.locator('.lines').evaluateAll((all) =>
      all.map((one) => ({
        under: one.previousElementSibling?.textContent ?? '',
        calls: [...one.querySelectorAll('a')].map((call) => call.getAttribute('href')),
      })),
    );
    const said = JSON.parse(readFileSync(join(ROOT, 'locales', language, 'chat.json'), 'utf8')).crisis;
    const [also, deaf] = [said.also, said.deaf].map((text: string) => text.split('\n')[0]);
    expect(groups.map(({ under }) => under)).toEqual(['', also, deaf]);
    expect(groups[0]?.calls).toEqual(['tel:999']);
    expect(groups[1]?.calls).toEqual(['tel:111', 'tel:116123', 'sms:85258']);
    expect(groups[2]?.calls).toContain('sms:999');
    expect(groups[2]?.calls).not.toContain('tel:999');
    await eventually(async () => {
      const box = await card.locator('a[href="tel:999"]').boundingBox();
      return box === null ? Number.NaN : box.y + box.height;
    }).toBeLessThan(640);
    await keepPicture(page, `chat-crisis-small-${language}`);
  },
);

test('[WC12] before anything was begun, the help button begins a conversation with the card', async () => {
  const page = await open('pl');
  await helpButton(page).click();
  await page.locator('.now .crisis a[href="tel:999"]').waitFor();
});

test('[WC22] help pressed while the conversation is still being begun is never lost', async () => {
  const page = await open('pl');
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let asked = 0;
  await page.route('**/api/chat', async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: pl.welcome?.start ?? '', exact: true }).click();
  await eventually(() => asked).toBe(1);
  await helpButton(page).click();
  // A number that needs no server stands there at once; the card follows when there is a conversation.
  await page.locator('.trouble a[href="tel:112"]').waitFor();
  goOn();
  await page.locator('.now .crisis a[href="tel:999"]').waitFor();
  await eventually(() => page.locator('.trouble a').count()).toBe(0);
  expect(asked).toBe(1);
});

test('[WC23] after sending one can write, and beginning again first says that there is a referral', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'check');
  await give(page, 'send');
  const reference = page.locator('.reference strong');
  await reference.waitFor();
  const number = (await reference.textContent()) ?? '';
  await page.getByLabel(pl.end?.write ?? '').fill('Proszę dzwonić rano');
  await turn(page, () => page.getByRole('button', { name: pl.ask?.send ?? '', exact: true }).click());
  await page.locator('.trail', { hasText: 'Proszę dzwonić rano' }).waitFor();
  await turn(page, () => page.getByRole('button', { name: pl.end?.again ?? '', exact: true }).click());
  await page.locator('fieldset.question[data-step=sent_before]').waitFor();
  await page.locator('.now', { hasText: number }).waitFor();
  await give(page, 'update');
  expect(await stepNow(page)).toBe('for_whom');
});

test('[WC21] where the conversation was deleted elsewhere, help still comes', async () => {
  const erase = (page: Page) =>
    page.evaluate(async () => {
      const authorization = `Bearer ${sessionStorage.getItem('waymark.token')}`;
      await fetch('/api/chat', { method: 'DELETE', headers: { authorization } });
    });
  const page = await begin('pl');
  // The page has not heard of it: only what it sends finds out.
  await page.route('**/api/chat', (route) => (route.request().method() === 'GET' ? route.abort() : route.continue()));
  await erase(page);
  await helpButton(page).click();
  await page.locator('.now .crisis a[href="tel:999"]').waitFor();
  // While nobody looks at it; otherwise the page may find out before it is opened again.
  const address = page.url();
  const authorization = `Bearer ${await page.evaluate(() => sessionStorage.getItem('waymark.token'))}`;
  await page.goto('about:blank');
  await page.unroute('**/api/chat');
  const erased = await fetch(new URL('/api/chat', address), { method: 'DELETE', headers: { authorization } });
  expect(erased.ok).toBe(true);
  await page.goto(address);
  await page.getByRole('heading', { name: pl.end?.gone ?? '' }).waitFor();
  expect(await page.locator('.card .urgent a').getAttribute('href')).toBe('tel:112');
  await helpButton(page).click();
  await page.locator('.now .crisis a[href="tel:999"]').waitFor();
});

test('[WC13] another language mid-way: the same question, all that was said, and the page itself', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'work_now');
  await turn(page, () => page.getByRole('button', { name: 'Svenska' }).click());
  await page.getByRole('button', { name: pageWords('sv').help?.button ?? '' }).waitFor();
  await page.locator('.trail', { hasText: 'Hur gammal är du?' }).waitFor();
  expect(await stepNow(page)).toBe('work_now');
  await page.locator('fieldset.question h2', { hasText: /^Vad stämmer bäst för dig just nu\?$/ }).waitFor();
  await page.locator('html[lang=sv]').waitFor();
  expect(await page.locator('.trail').textContent()).not.toContain('Vad stämmer bäst');
});

test('[WC14] back shows the question before with the answer given; a changed answer at the end is shown', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'work_now');
  await turn(page, () => command(page, 'back').click());
  await turn(page, () => command(page, 'back').click());
  expect(await stepNow(page)).toBe('age_band');
  expect(await page.locator('button.before').getAttribute('value')).toBe('18_64');
  await give(page, '18_64');
  await answerUntil(page, 'check');
  const review = page.getByRole('region', { name: pl.review?.answers ?? '' });
  const ageQuestion = 'Ile masz lat?';
  await turn(page, () => review.getByRole('button', { name: new RegExp(ageQuestion.replace('?', '\\?')) }).click());
  expect(await stepNow(page)).toBe('age_band');
  await give(page, '65p');
  await answerUntil(page, 'check');
  await review.locator('div', { hasText: ageQuestion }).filter({ hasText: '65' }).waitFor();
});

test('[WC15] too many picks are refused with words, and "none of these" stands alone', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'health');
  await page.locator('input[value=msk]').check();
  await page.locator('input[value=none]').check();
  await eventually(() => page.locator('input[value=msk]').isChecked()).toBe(false);
  await page.locator('input[value=mental]').check();
  await eventually(() => page.locator('input[value=none]').isChecked()).toBe(false);
  await answerUntil(page, 'wishes');
  const boxes = page.locator('.box input');
  for (const at of [0, 1, 2]) await boxes.nth(at).check();
  await boxes.nth(3).click();
  await page.getByRole('alert').filter({ hasText: '3' }).waitFor();
  await eventually(() => boxes.nth(3).isChecked()).toBe(false);
});

test('[WC16] deleting everything asks once, leaves a receipt, and nothing on the phone', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'health');
  const token = await page.evaluate(() => sessionStorage.getItem('waymark.token'));
  await command(page, 'erase').click();
  await page.getByRole('button', { name: pl.erase?.no ?? '' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await stepNow(page)).toBe('health');
  await command(page, 'erase').click();
  await page.getByRole('button', { name: pl.erase?.yes ?? '' }).click();
  await page.getByText(pl.erase?.receipt ?? '').waitFor();
  await focusArrives(page, pl.erase?.done ?? '');
  await eventually(() => page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  const gone = await fetch(`${server.url}/api/chat`, { headers: { authorization: `Bearer ${token}` } });
  expect(gone.status).toBeGreaterThanOrEqual(400);
});

test('[WC17] who says no to the first question keeps her last words on the page and nothing else', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'consent');
  await give(page, 'no');
  await page.getByRole('button', { name: pl.end?.again ?? '' }).waitFor();
  await page.locator('.now .message').first().waitFor();
  await eventually(() => page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: pl.welcome?.start ?? '' }).waitFor();
});

test('[WC18] leaving quickly forgets the conversation and leaves no way back to it', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'health');
  await page.route('https://meteo.imgw.pl/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Pogoda</title>' }),
  );
  await command(page, 'leave').click();
  await page.waitForURL('https://meteo.imgw.pl/');
  await page.goto(`${server.url}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('.trail').count()).toBe(0);
});

/** Another tab of the same browser: nothing of the first one is left but what the device was asked to remember. */
async function reopen(page: Page): Promise<Page> {
  const next = await page.context().newPage();
  await page.close();
  await next.goto(`${server.url}/?start=workwell-llr&language=pl`);
  await next.getByRole('heading', { level: 1 }).waitFor();
  return next;
}

const rememberButton = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: pl.remember?.button ?? '', exact: true });
const storedOnDevice = (page: Page) => page.evaluate(() => localStorage.length);

test('[WC26] whoever stops is told what closing means; remembered, the conversation goes on in a new tab', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'health');
  expect(await rememberButton(page).count()).toBe(0);
  await turn(page, () => command(page, 'stop').click());
  await page.getByText(pl.remember?.closing ?? '').waitFor();
  await page.getByText(pl.remember?.shared ?? '').waitFor();
  await page.getByText(pl.remember?.orContact ?? '').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  expect(await storedOnDevice(page)).toBe(0);
  await rememberButton(page).click();
  await page.getByText(pl.remember?.done ?? '').waitFor();
  const other = await reopen(page);
  await turn(other, () => other.locator('button[value="resume"]').click());
  expect(await stepNow(other)).toBe('health');
});

test('[WC26] without it a new tab begins anew', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'health');
  const other = await reopen(page);
  await other.getByRole('button', { name: pl.welcome?.start ?? '' }).waitFor();
});

test('[WC26] it is offered to whoever is reached here only, and after sending beside the reference', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'contact_by');
  expect(await rememberButton(page).count()).toBe(0);
  await give(page, 'this_chat');
  await rememberButton(page).waitFor();
  await answerUntil(page, undefined);
  await page.getByText(pl.remember?.orReference ?? '').waitFor();
  await rememberButton(page).click();
  await page.getByText(pl.remember?.done ?? '').waitFor();
  const other = await reopen(page);
  await other.locator('.reference .code').waitFor();
});

test('[WC27] what the device remembers is forgotten by its button, by leaving quickly and by deleting', async () => {
  const remembering = async () => {
    const page = await begin('pl');
    await answerUntil(page, 'age_band');
    await turn(page, () => command(page, 'stop').click());
    await rememberButton(page).click();
    await eventually(() => storedOnDevice(page)).toBe(1);
    return page;
  };
  const button = await remembering();
  await command(button, 'forget').click();
  await command(button, 'forget').waitFor({ state: 'detached' });
  expect(await storedOnDevice(button)).toBe(0);
  // The tab itself goes on.
  await button.reload();
  await turn(button, () => button.locator('button[value="resume"]').click());
  expect(await stepNow(button)).toBe('age_band');
  await context?.close();

  const left = await remembering();
  await left.route('https://meteo.imgw.pl/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Pogoda</title>' }),
  );
  await command(left, 'leave').click();
  await left.waitForURL('https://meteo.imgw.pl/');
  await left.goto(`${server.url}/?language=pl`);
  await left.getByRole('heading', { level: 1 }).waitFor();
  expect(await storedOnDevice(left)).toBe(0);
  await context?.close();

  const erased = await remembering();
  await command(erased, 'erase').click();
  await erased.getByRole('button', { name: pl.erase?.yes ?? '' }).click();
  await erased.getByText(pl.erase?.receipt ?? '').waitFor();
  await eventually(() => storedOnDevice(erased)).toBe(0);
});

test('[WC27] an invitation of her own is not answered in a conversation that the device remembers', async () => {
  const page = await begin('pl');
  await answerUntil(page, 'age_band');
  await turn(page, () => command(page, 'stop').click());
  await rememberButton(page).click();
  await eventually(() => storedOnDevice(page)).toBe(1);
  const other = await page.context().newPage();
  await other.goto(`${server.url}/?start=me-0123456789abcdef&language=pl`);
  await other.getByRole('button', { name: pl.welcome?.start ?? '' }).waitFor();
  expect(await storedOnDevice(other)).toBe(1);
});

test('[WC19] a picture of a conversation for the README', async () => {
  const page = await begin('pl', { viewport: { width: 1100, height: 820 } });
  await answerUntil(page, 'health');
  await page.locator('input[value=msk]').check();
  await page.locator('input[value=mental]').check();
  // A little of the way behind belongs to the picture, and no pointer.
  await page.evaluate(() => scrollBy(0, -230));
  await page.mouse.move(0, 0);
  await keepPicture(page, 'chat-conversation');
  await updatePicture(page, 'conversation.png');
  await eventually(() => page.locator('.box:has(:checked)').count()).toBe(2);
});

test('[WC20] what a coach decides and writes arrives by itself, and takes neither focus nor place from anything', async () => {
  const page = await begin('pl');
  await answerUntil(page, undefined);
  const reference = (await page.locator('.reference strong').textContent()) ?? '';
  const invitation = /https?:\S+\/invitation\/(\S+)/.exec(server.output())?.[1];
  const json = { 'content-type': 'application/json' };
  const account = {
    name: 'Test Coach',
    email: 'coach@example.org',
    password: 'a long enough password',
    language: 'en',
  };
  const joined = await fetch(`${server.url}/api/console/invitations/${invitation}/accept`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(account),
  });
  expect(joined.status).toBe(201);
  const staff = {
    ...json,
    cookie: joined.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  };
  const inbox: { rows: { id: string; reference: string }[] } = await fetch(`${server.url}/api/console/inbox`, {
    headers: staff,
  }).then((answer) => answer.json());
  const row = inbox.rows.find((one) => one.reference === reference);
  const referral: { version: number } = await fetch(`${server.url}/api/console/referrals/${row?.id}`, {
    headers: staff,
  }).then((answer) => answer.json());
  const focus = await focusedName(page);

  const accepted = await fetch(`${server.url}/api/console/referrals/${row?.id}/accept`, {
    method: 'POST',
    headers: staff,
    body: JSON.stringify({ version: referral.version }),
  });
  expect(accepted.ok).toBe(true);
  await page.getByText(pl.referral?.accepted ?? '').waitFor();
  const wrote = await fetch(`${server.url}/api/console/referrals/${row?.id}/messages`, {
    method: 'POST',
    headers: staff,
    body: JSON.stringify({ text: 'I will call you on Monday.' }),
  });
  expect(wrote.ok).toBe(true);
  await page.locator('.now .coach', { hasText: 'I will call you on Monday.' }).waitFor();
  await eventually(() => focusedName(page)).toContain(focus.slice(0, 10));
  await keepPicture(page, 'chat-accepted-phone');
});
