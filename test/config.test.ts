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
    'LOG_LEVEL',
  ]) {
    expect(problems).toMatch(new RegExp(`^${name} .+\\.$`, 'm'));
  }
  for (const secret of ['hunter2', 'nonsense-secret', 'short', 'loud']) expect(problems).not.toContain(secret);
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
