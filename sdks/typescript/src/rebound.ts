import { errorOf, mediaTypeOf } from './error.js';
import { createClient, createConfig, type Client } from './gen/client/index.js';
import { mediaTypes } from './gen/media-types.gen.js';
import { retrying, type RetryOptions, type Send } from './retry.js';
import { ClientCredentials, SessionToken, type Tokens } from './tokens.js';

/** What servers and browsers have in common. */
interface Options extends RetryOptions {
  /** Where Rebound is, for instance `https://rebound.example`. */
  baseUrl: string;
  /**
   * The languages that the person reads, as `Accept-Language` of every request that names none, for instance `de-AT, de;q=0.9`.
   * A browser says them by itself.
   */
  language?: string | undefined;
}

/** For your server: an API client of your tenant. Never give these to a browser. */
export interface ServerOptions extends Options {
  clientId: string;
  clientSecret: string;
  /** Fewer scopes than the client has; all of them when absent. */
  scopes?: readonly string[] | undefined;
}

/** For a browser: the session of one candidate, minted by your server (`sessionTokensCreate`). */
export interface BrowserOptions extends Options {
  sessionToken: string;
  /** Asks your server for a new session token when the old one is refused. Called once for calls that fail together. */
  onTokenExpired?: (() => Promise<string>) | undefined;
}

/** What every operation is called with: `candidatesGet({ client: rebound, … })`. */
export type Rebound = Client;

/**
 * A connection to Rebound that gets and renews its tokens, makes an Idempotency-Key for every POST, repeats what can be
 * repeated safely, and throws a `ReboundError` for every refusal.
 */
export function createRebound(options: ServerOptions | BrowserOptions): Rebound {
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const send = retrying(options);
  const tokens =
    'sessionToken' in options
      ? new SessionToken(options.sessionToken, options.onTokenExpired)
      : new ClientCredentials(
          (request) => send(request, true), // a token request changes nothing
          () => tokenRequest(baseUrl, options),
        );
  const client = createClient(
    createConfig({
      baseUrl,
      throwOnError: true,
      auth: () => tokens.current(),
      fetch: (request) => authorized(inLanguage(request as Request, options.language), tokens, send),
    }),
  );
  client.interceptors.response.use(async (response, _request, { url }) => {
    if (!(await isAnswer(response, mediaTypes[url] ?? 'application/json'))) {
      Object.defineProperty(response, 'ok', { value: false }); // what the client asks before it makes an error of it
    }
    return response;
  });
  client.interceptors.error.use((error, response, { url }) =>
    response ? errorOf(response, error, new URL(url).pathname.endsWith('/oauth/token')) : error,
  );
  return client;
}

/** Whether a success is what the operation answers, and not the page of something in between. */
async function isAnswer(response: Response, mediaType: string): Promise<boolean> {
  if (!response.ok || response.status === 204) return true;
  if (mediaTypeOf(response) !== mediaType) return false;
  if (mediaType !== 'application/json') return true;
  const parsed = response.clone().json();
  return parsed.then(() => true).catch(() => false);
}

function inLanguage(request: Request, language: string | undefined): Request {
  if (language && !request.headers.has('Accept-Language')) request.headers.set('Accept-Language', language);
  return request;
}

/** Sends with an Idempotency-Key, and once more with another token when the first was refused. */
async function authorized(request: Request, tokens: Tokens, send: Send): Promise<Response> {
  const token = request.headers.get('Authorization')?.replace(/^Bearer /, '');
  if (!token) return send(request); // a public operation, which keeps no answers by key
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', crypto.randomUUID());
  }
  const response = await send(request);
  if (response.status !== 401) return response;
  const renewed = await tokens.renew(token);
  if (!renewed) return response;
  request.headers.set('Authorization', `Bearer ${renewed}`);
  return send(request);
}

function tokenRequest(baseUrl: string, options: ServerOptions): Request {
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  if (options.scopes) body.set('scope', options.scopes.join(' '));
  const credentials = btoa(`${options.clientId}:${options.clientSecret}`);
  return new Request(`${baseUrl}/oauth/token`, { method: 'POST', body, headers: { Authorization: `Basic ${credentials}` } });
}
