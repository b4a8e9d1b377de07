import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { postWebhook, signatureOf } from '../../../src/adapters/webhook/post-webhook.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A partner's system that answers with these statuses in turn. */
async function partner(
  statuses: number[],
): Promise<{ url: string; calls: { headers: IncomingHttpHeaders; body: string }[] }> {
  const calls: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      calls.push({ headers: request.headers, body });
      const status = statuses[calls.length - 1] ?? 200;
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/hook`, calls };
}

const secret = 'a secret of at least thirty-two letters';

test('[WB1] a call can be checked by its receiver', async () => {
  const { url, calls } = await partner([200]);
  const body = JSON.stringify({ reference: 'WW-K3F-7RTA' });
  await postWebhook(secret, { id: 'delivery-1', url, body }, Date.parse('2026-11-22T09:00:00Z'));
  const [call] = calls;
  expect(call?.body).toBe(body);
  expect(call?.headers['waymark-delivery']).toBe('delivery-1');
  expect(call?.headers['waymark-timestamp']).toBe('1795338000');
  expect(call?.headers['waymark-signature']).toBe(signatureOf(secret, '1795338000', body));
  expect(signatureOf('another secret', '1795338000', body)).not.toBe(call?.headers['waymark-signature']);
  expect(signatureOf(secret, '1795338001', body)).not.toBe(call?.headers['waymark-signature']);
});

test('[WB2] anything but a 2xx is an error, a redirect too', async () => {
  const { url, calls } = await partner([500, 302, 204]);
  const call = { id: 'delivery-2', url, body: '{}' };
  await expect(postWebhook(secret, call, 0)).rejects.toThrow('webhook answered 500');
  await expect(postWebhook(secret, call, 0)).rejects.toThrow('webhook answered 302');
  await postWebhook(secret, call, 0);
  expect(calls).toHaveLength(3);
});
