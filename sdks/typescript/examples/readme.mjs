// What the README of this package shows, as one program.
import assert from 'node:assert/strict';
import { candidatesCreate, createRebound } from 'rebound-sdk';
import { candidatesGet, candidatesList, candidatesUpdate, ifMatch, ifNoneMatch, NotModified, ReboundError, rows } from 'rebound-sdk';
import { verifyWebhook } from 'rebound-sdk/webhooks';
import { Webhook } from 'standardwebhooks';

const { REBOUND_URL: baseUrl = '', REBOUND_CLIENT_ID: clientId = '', REBOUND_CLIENT_SECRET: clientSecret = '' } = process.env;

const rebound = createRebound({ baseUrl, clientId, clientSecret });
const { data: ada } = await candidatesCreate({
  client: rebound,
  body: { first_name: 'Ada', time_zone: 'Europe/London', country: 'GB' },
});
console.log(ada.first_name);

for await (const candidate of rows((cursor) => candidatesList({ client: rebound, query: { cursor, limit: 100 } }))) {
  console.log(candidate.first_name);
}

try {
  await candidatesCreate({ client: rebound, body: { first_name: '', time_zone: 'Europe/London', country: 'GB' } });
} catch (error) {
  if (!(error instanceof ReboundError)) throw error; // no answer at all
  console.log(error.code, error.displayMessage, error.errors);
}

const path = { candidate_id: ada.id };
const read = await candidatesGet({ client: rebound, path });
const changed = await candidatesUpdate({ client: rebound, path, headers: ifMatch(read), body: { email: null } }); // null clears, absent leaves
try {
  await candidatesGet({ client: rebound, path, headers: ifNoneMatch(changed) });
} catch (error) {
  if (!(error instanceof NotModified)) throw error;
  console.log('still the same');
}

// A message as Rebound would send it.
const [secret, formerSecret] = ['whsec_bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3', 'whsec_b2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xk'];
const data = { feedback_id: 'fdbk_01jd8w3k5rfx7v2m9q4n6t8b0c' };
const rawBody = JSON.stringify({ type: 'feedback.received', timestamp: new Date().toISOString(), data });
const id = 'evt_1';
const at = new Date();
const signed = new Webhook(formerSecret).sign(id, at, rawBody);
const headers = { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)), 'webhook-signature': signed };
const request = { headers };

const event = verifyWebhook(rawBody, request.headers, [secret, formerSecret]);
if (event.type === 'feedback.received') console.log(event.data.feedback_id);
assert.throws(() => verifyWebhook(`${rawBody} `, request.headers, [secret, formerSecret]));
