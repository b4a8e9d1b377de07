/**
 * Tells a partner's own system that a referral has come, by a signed HTTP call.
 *
 * What is sent: `POST`, JSON, with these headers:
 * - `Waymark-Delivery`: the delivery's id. The same for each attempt: a receiver that has seen it answers 200 and does nothing.
 * - `Waymark-Timestamp`: seconds since 1970. A receiver refuses what is older than a few minutes.
 * - `Waymark-Signature`: `v1=` and the HMAC-SHA256, in hex, of `<timestamp>.<body>` under the shared secret.
 *
 * The body holds ids, a reference, a level and a link; never health data, a name or a contact.
 */
import { createHmac } from 'node:crypto';

/** One call. `body` is sent exactly as it was signed. */
export type WebhookCall = { readonly id: string; readonly url: string; readonly body: string };

/** How long a partner's system may take before the attempt counts as failed. */
const TIMEOUT_MS = 10_000;

/** The signature over `<timestamp>.<body>`. Pure: a receiver computes the same. */
export const signatureOf = (secret: string, timestamp: string, body: string): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;

/**
 * Makes the call. Throws when it was not answered with a 2xx: the job is then tried again.
 * Redirects are refused: a signed body goes only to the address that was agreed on.
 *
 * @param now milliseconds since 1970
 */
export async function postWebhook(secret: string, call: WebhookCall, now: number): Promise<void> {
  const timestamp = String(Math.floor(now / 1000));
  const answer = await fetch(call.url, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Waymark',
      'waymark-delivery': call.id,
      'waymark-timestamp': timestamp,
      'waymark-signature': signatureOf(secret, timestamp, call.body),
    },
    body: call.body,
  });
  await answer.body?.cancel();
  // The status only: what a partner's system answers is not ours to log.
  if (!answer.ok) throw new Error(`webhook answered ${answer.status}`);
}
