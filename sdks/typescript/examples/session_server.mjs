// Your server: gives the page of whoever is logged in with you a session token for that one candidate.
import { createServer } from 'node:http';
import { sessionTokensCreate } from 'rebound-sdk';
import { connect, turnedDown } from './setup.mjs';

const rebound = connect();
const { candidate, recovery } = await turnedDown(rebound);
const loggedIn = (/** @type {import('node:http').IncomingMessage} */ _request) => candidate.id; // your login knows

const server = createServer(async (request, response) => {
  if (request.method !== 'POST' || request.url !== '/rebound-session') return response.writeHead(404).end();
  const body = { candidate_id: loggedIn(request), allowed_origins: [origin] };
  const { data: session } = await sessionTokensCreate({ client: rebound, body });
  response.writeHead(201, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  return response.end(JSON.stringify({ token: session.token }));
}).listen(0);

const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const origin = `http://127.0.0.1:${port}`; // where your page is
console.log(JSON.stringify({ origin, recovery: recovery.id }));
