import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { Webhooks } from './gen/types.gen.js';

export { WebhookVerificationError };

/** Every event that Rebound sends. `switch` on `type` narrows `data`; leave a `default` for types of a later version. */
export type WebhookEvent = Webhooks['body'];

/** Headers as Node, Express (`request.headers`) or the web platform (`Headers`) have them. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The event in a webhook that Rebound really sent in the last five minutes; throws a `WebhookVerificationError` otherwise.
 *
 * `rawBody` must be the bytes as they came, before anything parsed them. Give the old and the new secret while one is being
 * rotated. An event can come twice and out of order: remember `webhook-id`, and compare `data.version`.
 */
export function verifyWebhook(rawBody: string | Uint8Array, headers: WebhookHeaders, secrets: string | readonly string[]): WebhookEvent {
  const body = typeof rawBody === 'string' ? rawBody : new TextDecoder().decode(rawBody);
  const signed = signedHeaders(headers);
  let refusal: unknown = new WebhookVerificationError('no secret was given');
  for (const secret of typeof secrets === 'string' ? [secrets] : secrets) {
    try {
      return new Webhook(secret).verify(body, signed) as WebhookEvent;
    } catch (failure) {
      if (!(failure instanceof WebhookVerificationError)) throw failure;
      refusal = failure;
    }
  }
  throw refusal;
}

function signedHeaders(headers: WebhookHeaders): Record<string, string> {
  const pairs = headers instanceof Headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), String(value ?? '')]));
}
