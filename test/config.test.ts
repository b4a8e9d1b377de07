import { expect, test } from 'vitest';
import { parseConfig } from '../src/config.ts';

test('[CF1] nothing needs to be set', () => {
  const read = parseConfig({ PATH: '/bin', LOG_LEVEL: '', PORT: '  ' });
  expect(read).toMatchObject({
    ok: true,
    value: {
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      isPublic: false,
      database: { kind: 'embedded', folder: './data' },
      logLevel: 'info',
      secondFactor: 'offered',
    },
  });
  if (read.ok) {
    for (const part of ['telegram', 'mail', 'webhook', 'oidc'] as const) expect(read.value[part]).toBeUndefined();
  }
});

test('[CF2] every problem is told at once, each beginning with its variable, and no value is repeated', () => {
  const read = parseConfig({
    PORT: 'eighty',
    PUBLIC_URL: 'https://example.org/waymark',
    DATABASE_URL: 'mysql://root:hunter2@db/waymark',
    TELEGRAM_TOKEN: 'nonsense-secret',
    OIDC_ISSUER: 'https://login.example.org',
    WEBHOOK_SECRET: 'short',
    MAIL_FROM: 'no',
    SECOND_FACTOR: 'perhaps',
    METRICS_TOKEN: 'guess',
    LOG_LEVEL: 'loud',
  });
  expect(read.ok).toBe(false);
  if (read.ok) return;
  const problems = read.error.problems.join('\n');
  expect(read.error.problems).toContain('PORT must be a whole number from 0 to 65535.');
  expect(read.error.problems).toContain('OIDC_CLIENT_ID must be set too, because another OIDC_ setting is.');
  for (const name of [
    'PORT',
    'PUBLIC_URL',
    'DATABASE_URL',
    'TELEGRAM_TOKEN',
    'OIDC_CLIENT_SECRET',
    'WEBHOOK_SECRET',
    'MAIL_FROM',
    'SECOND_FACTOR',
    'METRICS_TOKEN',
    'LOG_LEVEL',
  ]) {
    expect(problems).toMatch(new RegExp(`^${name} .+\\.$`, 'm'));
  }
  for (const secret of ['hunter2', 'nonsense-secret', 'short', 'loud', 'perhaps', 'guess'])
    expect(problems).not.toContain(secret);
});

test('[CF3] an address is kept without the slash at its end', () => {
  const read = parseConfig({ PUBLIC_URL: 'https://waymark.example.org/', SMTP_URL: 'smtp://127.0.0.1:2525' });
  expect(read).toMatchObject({
    ok: true,
    value: {
      publicUrl: 'https://waymark.example.org',
      isPublic: true,
      mail: { url: 'smtp://127.0.0.1:2525', from: 'Waymark <no-reply@waymark.example.org>' },
    },
  });
});

test('[CF2] a sender is an e-mail address, with or without a name before it', () => {
  const problemsOf = (from: string) => {
    const read = parseConfig({ SMTP_URL: 'smtp://127.0.0.1', MAIL_FROM: from });
    return read.ok ? [] : read.error.problems;
  };
  for (const from of ['waymark@example.org', 'Waymark <waymark@example.org>', '<waymark@example.org>'])
    expect(problemsOf(from)).toEqual([]);
  for (const from of [
    'x',
    'Waymark',
    'Waymark <waymark>',
    'a@b@c',
    'Waymark <a@example.org',
    'a@example.org\nBcc: b@example.org',
  ])
    expect(problemsOf(from)).toEqual([
      'MAIL_FROM must be an e-mail address, such as waymark@example.org or Waymark <waymark@example.org>.',
    ]);
});

test('[CF4] a second factor is required as soon as others can reach it, unless it is said otherwise', () => {
  const found = (environment: Record<string, string>) => {
    const read = parseConfig(environment);
    return read.ok ? read.value.secondFactor : read.error;
  };
  expect(found({})).toBe('offered');
  expect(found({ PUBLIC_URL: 'https://waymark.example.org' })).toBe('required');
  expect(found({ PUBLIC_URL: 'https://waymark.example.org', SECOND_FACTOR: 'offered' })).toBe('offered');
  expect(found({ SECOND_FACTOR: ' required ' })).toBe('required');
});

test('[CF5] Telegram is not told an address that it cannot call', () => {
  const problemsOf = (environment: Record<string, string>) => {
    const read = parseConfig({ TELEGRAM_TOKEN: '12345:abc', ...environment });
    return read.ok ? [] : read.error.problems;
  };
  expect(problemsOf({ PUBLIC_URL: 'http://waymark.example.org' })).toEqual([
    'PUBLIC_URL must begin with https:// because TELEGRAM_TOKEN is set: Telegram only calls addresses with https. Without PUBLIC_URL the bot asks Telegram itself.',
  ]);
  expect(problemsOf({ PUBLIC_URL: 'https://waymark.example.org' })).toEqual([]);
  expect(problemsOf({})).toEqual([]);
  // A Bot API server of one's own calls whatever it is told.
  expect(problemsOf({ PUBLIC_URL: 'http://waymark.example.org', TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' })).toEqual(
    [],
  );
});
