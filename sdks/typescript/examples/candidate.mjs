// What stands behind the steps: calls that a candidate's page makes with her session token.
import * as sdk from 'rebound-sdk';
import { baseUrl, connect, turnedDown } from './setup.mjs';

const server = connect();
const { candidate, interview, recovery } = await turnedDown(server);
const { data: session } = await sdk.sessionTokensCreate({ client: server, body: { candidate_id: candidate.id } });
const client = sdk.createRebound({ baseUrl, sessionToken: session.token });
const show = (/** @type {unknown[]} */ ...words) => console.log(...words);

// How she is. Help comes first, whole, and before anything else on the page; nobody reads this live.
await sdk.consentsGrant({
  client,
  path: { candidate_id: candidate.id },
  body: { purpose: 'well_being_data', wording: 'You may keep how I am, for me alone.' }, // only after she said so
});
const { data: checkIn } = await sdk.checkInsCreate({ client, body: { intensity: 9, emotions: ['hopeless'], note: null } });
const { message, emergency, help_lines } = checkIn.support;
if (message) show(message);
for (const line of emergency ? [emergency, ...help_lines] : help_lines) show(`${line.name}: ${line.contact}`, line.hours ?? '');
const { data: always } = await sdk.helpLinesList({ client }); // needs no consent: put a link to it on every page
show('help lines, always there:', always.data.length > 0);

// Looking back, part by part; `next_part` says which one comes next.
const { data: reflection } = await sdk.reflectionsCreate({
  client,
  body: { interview_id: interview.id, compassion: 'It was a hard day and I went in anyway.' },
});
show('next part:', reflection.next_part);

// Was it fair? Whom she can ask, and until when; it is no legal advice, and the page says so in the words that come along.
const { data: check } = await sdk.fairnessChecksCreate({
  client,
  body: { interview_id: interview.id, believable: 'no', fair: 'no', acceptable: 'no' },
});
show(check.disclaimer);
show(check.suggestion_text);

// A few lines of thanks. The second look is advice, never a lock; your server sends the message, then marks it as sent.
const { data: thanks } = await sdk.messagesCreate({ client, body: { interview_id: interview.id, kind: 'thank_you' } });
const { data: tone } = await sdk.messagesCheckTone({ client, path: { message_id: thanks.id } });
show('tone:', tone.advice, tone.findings.length);

// Practice with a friend: she passes the link on herself, and the friend needs no account.
const { data: practice } = await sdk.practiceSessionsCreate({
  client,
  body: { kind: 'friend', questions: [{ question_bank_id: 'mistake_put_right' }] },
});
const path = { practice_session_id: practice.id };
const { data: invitation } = await sdk.practiceSessionsInvitePartner({ client, path });

// The friend's page: the link's token is all that it needs.
const token = invitation.link_path.split('/').at(-1) ?? '';
const { data: asked } = await sdk.practiceLinksGet({ client, path: { token } });
await sdk.practiceLinksRate({ client, path: { token }, body: { ratings: { answer_depth: 3 } } });
show('rated for', asked.first_name);

// And hers again.
const { data: rated } = await sdk.practiceSessionsGet({ client, path });
show('rated by a friend:', rated.partner !== null);

// Do's and don'ts, and the card of them: a page of its own to print or to keep.
await sdk.guidelinesCreate({ client, body: { kind: 'do', text: 'Breathe once before the answer.' } });
const { data: card } = await sdk.guidelinesCard({ client, path: { candidate_id: candidate.id } });
show('on the card:', card.includes('Breathe once'));

// A role in view, how well it fits and why, and the brief for an interview.
const { data: opportunity } = await sdk.opportunitiesCreate({ client, body: { role: 'Data analyst', required_skills: ['sql'] } });
show('fit:', opportunity.fit.recommendation, opportunity.fit.summary);
const { data: brief } = await sdk.interviewsBrief({ client, path: { interview_id: interview.id } });
show('brief:', Object.keys(brief).join(' '));

// Everything that is held about her, to take along.
const { data: everything } = await sdk.candidatesExport({ client, path: { candidate_id: candidate.id } });
show('export:', everything.is_complete, Object.keys(everything.parts).length > 10, recovery.stage);
