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
    close: () => transport.close(),
  };
}
