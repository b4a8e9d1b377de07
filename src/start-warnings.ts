/**
 * What beside us does not answer when we start, as sentences that say what to do. The start goes on: the mail server or
 * the identity provider may come later, and people who need help need neither.
 */
import type { Config } from './config.ts';
import type { StartProblem } from './start-problems.ts';

/** Asks whoever is set up; takes as long as they do. */
export async function startWarnings({ mail, oidc }: Pick<Config, 'mail' | 'oidc'>): Promise<readonly StartProblem[]> {
  const found = await Promise.all([
    oidc === undefined ? undefined : named('OIDC_ISSUER', oidcSays(oidc.issuer)),
    mail === undefined ? undefined : named('SMTP_URL', mailSays(mail)),
  ]);
  return found.filter((one) => one !== undefined);
}

async function named(path: string, asked: Promise<string | undefined>): Promise<StartProblem | undefined> {
  const message = await asked;
  return message === undefined ? undefined : { path, message };
}

async function oidcSays(issuer: string): Promise<string | undefined> {
  const { oidcProblem } = await import('./adapters/http/oidc-problem.ts');
  return oidcProblem(issuer);
}

async function mailSays({ url, from }: NonNullable<Config['mail']>): Promise<string | undefined> {
  const { openMailer } = await import('./adapters/mail/send-mail.ts');
  const mailer = openMailer(url, from);
  try {
    return await mailer.problem();
  } finally {
    mailer.close();
  }
}
