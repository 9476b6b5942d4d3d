// Does what it is told with the TypeScript SDK: one JSON object a line in, one out. Started as: typescript.js SDK_FOLDER
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const folder = pathToFileURL(`${process.argv[2]}/dist/`);
const sdk = await import(new URL('index.js', folder));
const { browserFetch } = await import(new URL('../tests/browser_fetch.mjs', folder));
const { verifyWebhook, WebhookVerificationError } = await import(new URL('webhooks.js', folder));

const named = (operation) => sdk[operation.replace(/_(.)/g, (_, letter) => letter.toUpperCase())];
let rebound;

async function answerOf(promise) {
  try {
    const { data, response } = await promise;
    return { status: response.status, headers: Object.fromEntries(response.headers), body: data };
  } catch (error) {
    if (error instanceof sdk.NotModified) return { status: 304 };
    if (error instanceof sdk.ReboundError) return { status: error.status, code: error.code, errors: error.errors };
    return { no_answer: true };
  }
}

const orders = {
  async connect({ base_url: baseUrl, timeout_seconds, max_retries: maxRetries, origin, ...proof }) {
    const { client_id: clientId, client_secret: clientSecret, session_token: sessionToken, renewed_session_token } = proof;
    const onTokenExpired = renewed_session_token && (async () => renewed_session_token);
    rebound = sdk.createRebound({
      baseUrl,
      maxRetries,
      timeoutMilliseconds: timeout_seconds && timeout_seconds * 1_000,
      fetch: origin && browserFetch(origin),
      ...(sessionToken ? { sessionToken, onTokenExpired } : { clientId, clientSecret }),
    });
    return {};
  },
  async call({ operation, times = 1, ...options }) {
    const calls = Array.from({ length: times }, () => answerOf(named(operation)({ client: rebound, ...options })));
    return (await Promise.all(calls))[0];
  },
  async rows({ operation, path, query }) {
    const rows = [];
    for await (const row of sdk.rows((cursor) => named(operation)({ client: rebound, path, query: { ...query, cursor } }))) rows.push(row);
    return { rows };
  },
  async verify({ body, headers, secrets }) {
    try {
      return { event: verifyWebhook(Buffer.from(body), headers, secrets) };
    } catch (error) {
      if (error instanceof WebhookVerificationError) return { refused: true };
      throw error;
    }
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { do: what, ...order } = JSON.parse(line);
  console.log(JSON.stringify(await orders[what](order)));
}
