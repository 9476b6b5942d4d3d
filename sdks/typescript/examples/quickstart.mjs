// A rejection, feedback, and its webhook, verified.
import { createServer } from 'node:http';
import * as sdk from 'rebound-sdk';
import { verifyWebhook } from 'rebound-sdk/webhooks';

const { REBOUND_URL: baseUrl = 'http://127.0.0.1:8080', REBOUND_CLIENT_ID: clientId = '', REBOUND_CLIENT_SECRET: clientSecret = '' } = process.env;
const client = sdk.createRebound({ baseUrl, clientId, clientSecret });

const receiver = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()); // the bytes as sent: the signature is over them
  console.log('verified', verifyWebhook(body, request.headers, endpoint.secret));
  response.writeHead(204).end(() => process.exit());
}).listen(0);
const { port } = /** @type {import('node:net').AddressInfo} */ (receiver.address());

const hook = { url: `http://127.0.0.1:${port}/`, event_types: ['feedback.received'] };
const { data: endpoint } = await sdk.webhookEndpointsCreate({ client, body: hook });
const person = { first_name: 'Ada', time_zone: 'Europe/London', country: 'GB' };
const { data: ada } = await sdk.candidatesCreate({ client, body: person });
const now = new Date().toISOString();
const role = { role: 'Data analyst', stage: 'final', format: 'video', starts_at: now };
const talk = { candidate_id: ada.id, ...role, employer: { name: 'Ashdown Timber' } };
const { data: interview } = await sdk.interviewsCreate({ client, body: talk });
const path = { interview_id: interview.id };
await sdk.interviewsRecordOutcome({ client, path, body: { outcome: 'rejected', notified_at: now } });
const feedback = { source: 'employer', advice: 'Bring two examples with numbers.' };
await sdk.feedbackRecord({ client, path, body: feedback });
