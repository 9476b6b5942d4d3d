// What the other examples begin with: a connection, and somebody who did not get the job.
import { candidatesCreate, createRebound, interviewsCreate, interviewsRecordOutcome, recoveriesList } from 'rebound-sdk';

export const baseUrl = process.env.REBOUND_URL ?? 'http://127.0.0.1:8080';

/** @param {string} [language] the languages that the person reads, as their browser says them */
export function connect(language) {
  const { REBOUND_CLIENT_ID: clientId = '', REBOUND_CLIENT_SECRET: clientSecret = '' } = process.env;
  return createRebound({ baseUrl, clientId, clientSecret, language });
}

/** @param {import('rebound-sdk').Rebound} rebound */
export async function turnedDown(rebound) {
  const { data: candidate } = await candidatesCreate({
    client: rebound,
    body: { first_name: 'Ada', time_zone: 'Europe/London', country: 'GB', weekly_hours: 3 },
  });
  const now = new Date().toISOString();
  const { data: interview } = await interviewsCreate({
    client: rebound,
    body: {
      ...{ candidate_id: candidate.id, role: 'Data analyst', stage: 'final', format: 'video', starts_at: now },
      employer: { name: 'Ashdown Timber', contact_email: 'femi@ashdowntimber.example' },
    },
  });
  const path = { interview_id: interview.id };
  await interviewsRecordOutcome({ client: rebound, path, body: { outcome: 'rejected', notified_at: now } });
  const { data: recoveries } = await recoveriesList({ client: rebound, query: path });
  const recovery = recoveries.data[0];
  if (!recovery) throw new Error('a rejection that somebody knows of opens a recovery');
  return { candidate, interview, recovery };
}
