/** An organisation's identity provider: a real one over HTTP, as small as OpenID Connect allows. It lets everybody in at once. */
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Person = {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
};

export type IdentityProvider = {
  readonly issuer: string;
  /** Who signs in there next. */
  person: Person;
  /** How often somebody was sent to it. */
  readonly visits: () => number;
  close(): void;
};

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Opens one on a free port, for a client that is called `waymark`. */
export async function openIdentityProvider(person: Person): Promise<IdentityProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, { challenge: string; nonce: string | null }>();
  let visits = 0;

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', provider.issuer);
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration') {
      return json({
        issuer: provider.issuer,
        authorization_endpoint: `${provider.issuer}/authorize`,
        token_endpoint: `${provider.issuer}/token`,
        jwks_uri: `${provider.issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    }
    if (url.pathname === '/keys')
      return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] });
    if (url.pathname === '/authorize') {
      visits += 1;
      const code = randomBytes(8).toString('hex');
      const { searchParams } = url;
      codes.set(code, { challenge: searchParams.get('code_challenge') ?? '', nonce: searchParams.get('nonce') });
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', searchParams.get('state') ?? '');
      return response.writeHead(302, { location: back.href }).end();
    }
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const form = new URLSearchParams(body);
      const begun = codes.get(form.get('code') ?? '');
      codes.delete(form.get('code') ?? '');
      const proof = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      if (begun === undefined || proof !== begun.challenge) return json({ error: 'invalid_grant' }, 400);
      const seconds = Math.floor(Date.now() / 1000);
      const claims = {
        ...provider.person,
        iss: provider.issuer,
        aud: 'waymark',
        iat: seconds,
        exp: seconds + 60,
        ...(begun.nonce === null ? {} : { nonce: begun.nonce }),
      };
      const text = `${base64({ alg: 'RS256', kid: 'k', typ: 'JWT' })}.${base64(claims)}`;
      const signature = createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url');
      return json({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: `${text}.${signature}` });
    });
    return undefined;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const provider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    person,
    visits: () => visits,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return provider;
}
