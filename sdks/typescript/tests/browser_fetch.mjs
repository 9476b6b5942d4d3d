// `fetch` as a page of this origin has it. Node's knows no CORS: it would send, and let a page read, what no browser lets pass.

/** What an answer shows to a page of another origin without being asked to. */
const SAFE_TO_READ = ['cache-control', 'content-language', 'content-length', 'content-type', 'expires', 'last-modified', 'pragma'];
const SAFE_TO_SEND = ['accept', 'accept-language', 'content-language'];
const SIMPLE_BODIES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
const WITHOUT_BODY = [204, 205, 304];

const send = globalThis.fetch;

/** @type {(origin: string) => (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>} */
export function browserFetch(origin) {
  return async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(input, origin), init);
    if (new URL(request.url).origin === origin) return send(request);
    await ask(request, origin);
    request.headers.set('Origin', origin);
    return shown(allowed(await send(request), origin));
  };
}

/** Asks beforehand whether this may be sent, where a browser would. @type {(request: Request, origin: string) => Promise<void>} */
async function ask(request, origin) {
  const names = [...request.headers.keys()].filter((name) => !SAFE_TO_SEND.includes(name));
  const isSimple = SIMPLE_BODIES.includes(request.headers.get('Content-Type') ?? 'text/plain');
  const headers = names.filter((name) => name !== 'content-type' || !isSimple);
  if (headers.length === 0 && ['GET', 'HEAD', 'POST'].includes(request.method)) return;
  const question = { Origin: origin, 'Access-Control-Request-Method': request.method, 'Access-Control-Request-Headers': headers.join(',') };
  const answer = allowed(await send(request.url, { method: 'OPTIONS', headers: question }), origin);
  const listed = (/** @type {string} */ name) => list(answer, `Access-Control-Allow-${name}`);
  const mayBeSent = headers.every((name) => listed('Headers').includes(name));
  const isSafe = ['GET', 'HEAD', 'POST'].includes(request.method);
  if (!answer.ok || !mayBeSent || !(isSafe || listed('Methods').includes(request.method.toLowerCase()))) throw refused();
}

/** @type {(answer: Response, origin: string) => Response} */
function allowed(answer, origin) {
  if (!['*', origin].includes(answer.headers.get('Access-Control-Allow-Origin') ?? '')) throw refused();
  return answer;
}

/** The answer without the headers that the page may not read. @type {(answer: Response) => Response} */
function shown(answer) {
  const exposed = [...SAFE_TO_READ, ...list(answer, 'Access-Control-Expose-Headers')];
  const headers = [...answer.headers].filter(([name]) => exposed.includes(name));
  return new Response(WITHOUT_BODY.includes(answer.status) ? null : answer.body, { status: answer.status, headers });
}

/** @type {(answer: Response, header: string) => string[]} */
function list(answer, header) {
  return (answer.headers.get(header) ?? '').split(',').map((name) => name.trim().toLowerCase());
}

const refused = () => new TypeError('Failed to fetch');
