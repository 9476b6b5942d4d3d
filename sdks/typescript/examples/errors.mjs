// A form that is not accepted as it stands, for somebody who reads German.
import { candidatesCreate, createRebound, ReboundError } from 'rebound-sdk';
import { baseUrl } from './setup.mjs';

const { REBOUND_CLIENT_ID: clientId = '', REBOUND_CLIENT_SECRET: clientSecret = '' } = process.env;
const page = {
  say: (/** @type {string} */ text) => console.log('above the form:', text),
  mark: (/** @type {string} */ field, /** @type {string} */ text) => console.log(`beside ${field}: ${text}`),
};
const form = { first_name: '', time_zone: 'Europe/Vienna', country: 'AT', weekly_hours: 90 };

const rebound = createRebound({ baseUrl, clientId, clientSecret, language: 'de-AT, de;q=0.9' });
try {
  await candidatesCreate({ client: rebound, body: form });
} catch (error) {
  if (!(error instanceof ReboundError)) throw error; // no answer at all
  page.say(error.displayMessage ?? 'Please try again later.'); // for the person, in their language
  for (const fault of error.errors) if (fault.pointer) page.mark(fault.pointer, fault.code);
  if (error.code !== 'invalid_fields') console.error(error.code, error.message, error.requestId); // for your logs
}
