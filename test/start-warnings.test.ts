/** What is said of those beside us who do not answer. */
import { createServer, type RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { startWarnings } from '../src/start-warnings.ts';
import { openIdentityProvider } from './support/identity-provider.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const oidc = (issuer: string) => ({ issuer, clientId: 'waymark', clientSecret: 'hunter2', name: 'Example Trust' });
const said = async (issuer: string) => (await startWarnings({ mail: undefined, oidc: oidc(issuer) }))[0];

async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => server.close();
  closing.push(close);
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

test('[SU3] an identity provider that answers is not spoken of; nor is what is not set up', async () => {
  const person = { sub: '1', email: 'ada@example.org', email_verified: true, name: 'Ada' };
  const provider = await openIdentityProvider(person);
  closing.push(() => provider.close());
  expect(await startWarnings({ mail: undefined, oidc: oidc(provider.issuer) })).toEqual([]);
  expect(await startWarnings({ mail: undefined, oidc: undefined })).toEqual([]);
});

test('[SU3] an address that nobody answers, or that is no identity provider, is told with what to do', async () => {
  const missing = await listening((_request, response) => response.writeHead(404).end());
  expect(await said(missing)).toEqual({
    path: 'OIDC_ISSUER',
    message: expect.stringMatching(/^what answers there is no OpenID provider \(HTTP 404\)\. Give the address/),
  });
  const page = await listening((_request, response) => response.end('<p>Welcome</p>'));
  expect((await said(page))?.message).toMatch(/no OpenID provider/);
  const other = await listening((_request, response) => response.end('{"hello":1}'));
  expect((await said(other))?.message).toMatch(/no OpenID provider/);
  const cut = await listening((request) => request.destroy());
  expect((await said(cut))?.message).toMatch(/^the identity provider does not answer \(\w+\)\. .*password/);
});
