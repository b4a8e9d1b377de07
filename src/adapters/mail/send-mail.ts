/**
 * E-mail to staff, partners and people whom somebody else wrote about, through SMTP. The texts are made elsewhere and
 * never hold health data or a name.
 */
import { createTransport } from 'nodemailer';

/** One e-mail. `id` is the delivery's own id: the Message-ID is made of it, so that a repeated send can be told from a new one. */
export type Mail = { readonly id: string; readonly to: string; readonly subject: string; readonly text: string };

export type Mailer = {
  /** Hands one e-mail to the mail server. Throws when it was not taken: the job is then tried again. */
  send(mail: Mail): Promise<void>;
  /** Why the mail server takes nothing, as a sentence without its address; undefined when it lets us in. */
  problem(): Promise<string | undefined>;
  close(): void;
};

/** How long a mail server may take before the attempt counts as failed. */
const TIMEOUT_MS = 10_000;

/**
 * A mailer for one SMTP server.
 *
 * @param url  `smtp://user:password@host:587` or `smtps://…`
 * @param from the sender's address
 */
export function openMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // Nothing in a mail may name a file or an address to be fetched by us.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'waymark.invalid';
  return {
    async send(mail) {
      await transport.sendMail({
        from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        messageId: `<${mail.id}@${domain}>`,
        // Asks out-of-office robots not to answer.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
    },
    async problem() {
      try {
        await transport.verify();
        return undefined;
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        return code === 'EAUTH'
          ? 'the mail server does not accept this name and password. E-mails wait for up to three days: correct the setting and start again.'
          : `the mail server does not answer (${code}). E-mails wait for up to three days and go out when it does. Check the address, and that this machine may reach it.`;
      }
    },
    close: () => transport.close(),
  };
}
