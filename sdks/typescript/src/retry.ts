/** Sends one request; `fetch`, or what wraps it. */
export type Send = (request: Request) => Promise<Response>;

export interface RetryOptions {
  /** How often a request is repeated at the most; 3 when absent, 0 for never. */
  maxRetries?: number | undefined;
  /** How long one attempt may take; 30 seconds when absent. */
  timeoutMilliseconds?: number | undefined;
  /** What sends; the platform's `fetch` when absent. */
  fetch?: ((request: Request, init: RequestInit) => Promise<Response>) | undefined;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 8_000;
/** A server that wants to be left alone for longer is not waited for: the caller hears of it. */
const LONGEST_RETRY_AFTER = 60_000;

/**
 * Repeats a request whose answer never came, or that was told to come again (429, 503, and 409 while the first attempt with
 * the same key is still being worked on). Only `repeatable` requests: those that change nothing, or are done once for their
 * Idempotency-Key however often they come.
 */
export function retrying(options: RetryOptions): (request: Request, repeatable?: boolean) => Promise<Response> {
  const { maxRetries = 3, timeoutMilliseconds = 30_000, fetch = globalThis.fetch } = options;
  return async (request, repeatable = isRepeatable(request)) => {
    for (let attempt = 0; ; attempt += 1) {
      const last = !repeatable || attempt >= maxRetries;
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMilliseconds)]);
      let pause = jittered(attempt);
      try {
        const response = await fetch(request.clone(), { signal });
        await response.clone().arrayBuffer(); // all of it: a connection can also break in the middle of an answer
        const asked = pauseAskedFor(response, pause);
        if (last || asked === undefined || asked > LONGEST_RETRY_AFTER) return response;
        pause = asked;
      } catch (failure) {
        if (last || request.signal.aborted) throw failure;
      }
      await sleep(pause, request.signal);
    }
  };
}

function isRepeatable(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD' || request.headers.has('Idempotency-Key');
}

/** Milliseconds until the request may come again, or nothing when repeating it would not help. */
function pauseAskedFor(response: Response, otherwise: number): number | undefined {
  const header = response.headers.get('Retry-After');
  const busy = response.status === 429 || response.status === 503;
  if (!busy && !(response.status === 409 && header !== null)) return undefined;
  if (header === null) return otherwise;
  const seconds = Number(header);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1_000;
  return Number.isNaN(milliseconds) ? otherwise : Math.max(0, milliseconds);
}

/** Doubles, and is spread, so that many clients that failed together do not come back together. */
function jittered(attempt: number): number {
  return Math.min(FIRST_PAUSE * 2 ** attempt, LONGEST_PAUSE) * (0.5 + Math.random() / 2);
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
