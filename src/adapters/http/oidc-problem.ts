/** Whether the organisation's identity provider answers, asked once at start: sign-in itself asks again when it is needed. */

const TIMEOUT_MS = 10_000;

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : error.name;
};

/** Why nobody can sign in through the provider, as a sentence; undefined when it answers as one. */
export async function oidcProblem(issuer: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const told: unknown = answer.ok ? await answer.json() : undefined;
    if (typeof told === 'object' && told !== null && 'authorization_endpoint' in told && 'jwks_uri' in told)
      return undefined;
    return `what answers there is no OpenID provider (HTTP ${answer.status}). Give the address that stands before /.well-known/openid-configuration.`;
  } catch (error) {
    return error instanceof SyntaxError
      ? 'what answers there is no OpenID provider (no JSON). Give the address that stands before /.well-known/openid-configuration.'
      : `the identity provider does not answer (${codeOf(error)}). Until it does, staff can sign in with a password only. Check the address, and that this machine may reach it.`;
  }
}
