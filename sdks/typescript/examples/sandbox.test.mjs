// Tests against a sandbox: an employer who answers, declines or stays silent, without waiting.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as sdk from 'rebound-sdk';
import { connect, turnedDown } from './setup.mjs';

const client = connect(); // of a tenant made with --sandbox

/** A request that was sent to the employer. */
async function asked() {
  const { interview, recovery } = await turnedDown(client);
  const { data: request } = await sdk.feedbackRequestsCreate({
    client,
    body: { interview_id: interview.id, channel: 'employer' },
  });
  const path = { feedback_request_id: request.id };
  await sdk.feedbackRequestsSend({ client, path });
  return { path, recovery: { recovery_id: recovery.id } };
}

test('an employer who answers', async () => {
  const { path, recovery } = await asked();
  const { data: request } = await sdk.sandboxFeedbackRequestsAnswer({ client, path, body: {} }); // {}: a sample
  assert.equal(request.state, 'answered');
  const { data } = await sdk.recoveriesGet({ client, path: recovery });
  assert.equal(data.stage, 'understand');
});

test('an employer who declines', async () => {
  const { path } = await asked();
  const { data: request } = await sdk.sandboxFeedbackRequestsDecline({ client, path, body: { reason: 'policy' } });
  assert.equal(request.state, 'declined');
});

test('an employer who stays silent, and is reminded after a week', async () => {
  const { path } = await asked();
  await sdk.sandboxClockAdvance({ client, body: { advance_seconds: 8 * 24 * 3600 } });
  const { data: mail } = await sdk.feedbackRequestsRemind({ client, path });
  assert.ok(mail.message.includes(mail.link_url));
  const { data: request } = await sdk.sandboxFeedbackRequestsStaySilent({ client, path });
  assert.equal(request.state, 'expired');
});
