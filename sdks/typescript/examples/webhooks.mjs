// A receiver of webhooks: checks the bytes, keeps each event once, answers, and works afterwards.
import { createServer } from 'node:http';
import { deliveriesList, deliveriesRedeliver, webhookEndpointsCreate, webhookEndpointsTest } from 'rebound-sdk';
import { verifyWebhook, WebhookVerificationError } from 'rebound-sdk/webhooks';
import { connect } from './setup.mjs';

/** @type {string[]} */
const secrets = []; // during a rotation the new one and the old one

/** @type {Map<string, import('rebound-sdk/webhooks').WebhookEvent>} */
const inbox = new Map(); // of yours a table with the id as its unique key, so that nothing is lost when you restart

const receiver = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()); // the bytes as sent: the signature is over them
  try {
    const event = verifyWebhook(body, request.headers, secrets);
    const id = String(request.headers['webhook-id']); // the same for every attempt
    if (!inbox.has(id)) {
      inbox.set(id, event);
      setImmediate(work, event);
    }
    response.writeHead(204).end(); // at once: the work is not done yet
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    response.writeHead(400).end();
  }
});

/** @param {import('rebound-sdk/webhooks').WebhookEvent} event */
function work(event) {
  switch (event.type) {
    case 'feedback.received':
      console.log('tell the candidate that there is an answer', event.data.feedback_id);
      break;
    default: // also types of a later version
      console.log('nothing to do for', event.type);
  }
}

// Register, let Rebound send an event that means nothing, and the same once more.
const rebound = connect();
const { port } = /** @type {import('node:net').AddressInfo} */ (receiver.listen(0).address());
const { data: endpoint } = await webhookEndpointsCreate({ client: rebound, body: { url: `http://127.0.0.1:${port}/` } });
secrets.push(endpoint.secret); // shown this once: keep it where you keep your other secrets
await webhookEndpointsTest({ client: rebound, path: { webhook_endpoint_id: endpoint.id } });

for (let delivered = 0; delivered < 2; ) {
  const { data: page } = await deliveriesList({ client: rebound, query: { webhook_endpoint_id: endpoint.id, state: ['delivered'] } });
  const [delivery] = page.data;
  if (delivery && delivered++ === 0) await deliveriesRedeliver({ client: rebound, path: { delivery_id: delivery.id } });
  await new Promise((resolve) => setTimeout(resolve, 100));
}
const forged = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' });
console.log(`${inbox.size} kept; the forged one was answered with ${forged.status}`);
process.exit();
