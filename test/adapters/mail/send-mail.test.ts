import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { openMailer } from '../../../src/adapters/mail/send-mail.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A real SMTP server on a free port; `refuse` makes it turn every mail away. */
async function listen(refuse: boolean): Promise<{ url: string; received: { to: string[]; raw: string }[] }> {
  const received: { to: string[]; raw: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refuse ? new Error('no') : null),
    onData(stream, session, done) {
      let raw = '';
      stream.on('data', (chunk: Buffer) => {
        raw += chunk.toString('utf8');
      });
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map((rcpt) => rcpt.address), raw });
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => server.close());
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `smtp://127.0.0.1:${address.port}`, received };
}

test('[ML1] a mail arrives with its text and a Message-ID made of the delivery', async () => {
  const { url, received } = await listen(false);
  const mailer = openMailer(url, 'Waymark <no-reply@waymark.example.org>');
  closing.push(() => mailer.close());
  const mail = { id: 'delivery-1', to: 'coach@example.org', subject: 'WW-K3F-7RTA', text: 'A new referral waits.' };
  await mailer.send(mail);
  await mailer.send(mail);
  expect(received).toHaveLength(2);
  for (const one of received) {
    expect(one.to).toEqual(['coach@example.org']);
    expect(one.raw).toContain('A new referral waits.');
    expect(one.raw).toContain('Message-ID: <delivery-1@waymark.example.org>');
  }
});

test('[ML2] a server that does not take the mail is an error', async () => {
  const { url } = await listen(true);
  const mailer = openMailer(url, 'no-reply@waymark.example.org');
  closing.push(() => mailer.close());
  await expect(mailer.send({ id: 'd', to: 'coach@example.org', subject: 's', text: 't' })).rejects.toThrow();
});

test('[ML3] a server that lets us in is no problem; one that is not there, or refuses the password, is a sentence without secrets', async () => {
  const { url } = await listen(false);
  const problem = async (at: string) => {
    const mailer = openMailer(at, 'no-reply@waymark.example.org');
    closing.push(() => mailer.close());
    return mailer.problem();
  };
  expect(await problem(url)).toBeUndefined();
  const refusing = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(new Error('wrong')),
  });
  await new Promise<void>((listening) => refusing.listen(0, '127.0.0.1', listening));
  const address = refusing.server.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  expect(await problem(`smtp://name:hunter2@127.0.0.1:${port}`)).toMatch(
    /^the mail server does not accept this name and password\. (?!.*hunter2)/,
  );
  await new Promise<void>((closed) => refusing.close(closed));
  expect(await problem(`smtp://name:hunter2@127.0.0.1:${port}`)).toMatch(
    /^the mail server does not answer \(\w+\)\. (?!.*(hunter2|127))/,
  );
});
