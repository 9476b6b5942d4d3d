// Checked by `tsc` and never run: what the types must allow, and, by `@ts-expect-error`, what they must refuse.
import {
  candidatesCreate,
  candidatesGet,
  candidatesList,
  candidatesUpdate,
  createRebound,
  feedbackRequestsSend,
  ifMatch,
  rows,
  type CandidateBody,
  type RecoveryStage,
  type Weekday,
} from 'rebound-sdk';
import { verifyWebhook, type WebhookEvent } from 'rebound-sdk/webhooks';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_ extends true>(): void => undefined;

const rebound = createRebound({ baseUrl: 'https://rebound.example', clientId: 'id', clientSecret: 'secret' });

// A client is either a server's or a browser's.
// @ts-expect-error a secret is missing
createRebound({ baseUrl: 'https://rebound.example', clientId: 'id' });

export async function operations(): Promise<void> {
  const created = await candidatesCreate({
    client: rebound,
    body: { first_name: 'Ada', time_zone: 'Europe/London', country: 'GB' },
  });
  holds<Same<typeof created.data, CandidateBody>>(); // errors are thrown, so an answer always has its data
  holds<Same<CandidateBody['email'], string | null>>(); // null, never absent

  // @ts-expect-error the client is missing
  await candidatesCreate({ body: { first_name: 'Ada', time_zone: 'Europe/London', country: 'GB' } });
  // @ts-expect-error the country is missing
  await candidatesCreate({ client: rebound, body: { first_name: 'Ada', time_zone: 'Europe/London' } });

  const path = { candidate_id: created.data.id };
  await candidatesUpdate({ client: rebound, path, body: { email: null }, headers: ifMatch(created) });
  // @ts-expect-error a change needs If-Match
  await candidatesUpdate({ client: rebound, path, body: { email: null } });
  // @ts-expect-error a query parameter that does not exist
  await candidatesList({ client: rebound, query: { name: 'Ada' } });
  // @ts-expect-error what is only sent is a closed enum
  await candidatesList({ client: rebound, query: { sort: 'name' } });

  // The key is made by the SDK, and can be given.
  await feedbackRequestsSend({ client: rebound, path: { feedback_request_id: 'freq_1' } });
  await feedbackRequestsSend({ client: rebound, path: { feedback_request_id: 'freq_1' }, headers: { 'Idempotency-Key': 'mine' } });

  for await (const candidate of rows((cursor) => candidatesList({ client: rebound, query: { cursor } }))) {
    holds<Same<typeof candidate, CandidateBody>>();
  }

  // What may be left out may be undefined, with `exactOptionalPropertyTypes` too.
  const [none, unnamed]: [undefined, string | undefined] = [undefined, undefined];
  await candidatesCreate({ client: rebound, body: { first_name: 'Ada', last_name: unnamed, time_zone: 'Europe/London', country: 'GB' } });
  await candidatesList({ client: rebound, query: none });
  createRebound({ baseUrl: 'https://rebound.example', clientId: 'id', clientSecret: 'secret', scopes: none, language: none, maxRetries: none });

  const { error } = await candidatesGet({ client: rebound, path, throwOnError: false });
  if (error) console.log(error);
}

// Enums are open: a value of a later version is no type error, and known ones are still known.
export const later: RecoveryStage = 'a_stage_of_next_year';
export const known: Weekday = 'friday';

export function event(message: WebhookEvent): string | undefined {
  switch (message.type) {
    case 'feedback.received':
      return message.data.feedback_id;
    case 'recovery.closed':
      // @ts-expect-error a recovery's event has no feedback
      return message.data.feedback_id;
    default:
      return undefined;
  }
}
holds<Same<ReturnType<typeof verifyWebhook>, WebhookEvent>>();
// @ts-expect-error no secret
verifyWebhook('{}', {});
