import type { ErrorCode, Fault, OAuthError, Problem, TokenAnswer, TokenRefusal } from './gen/types.gen.js';

/** The API refused a request, or kept failing: what it said, typed. */
export class ReboundError extends Error {
  override readonly name = 'ReboundError';

  constructor(
    /** The HTTP status. */
    readonly status: number,
    /** The stable code, from the closed list at `GET /v1/error_codes`; of a token request, OAuth's. */
    readonly code: ErrorCode | OAuthError,
    message: string,
    /** Every fault of the request at once, each with a JSON pointer, parameter or header. */
    readonly errors: readonly Fault[],
    /** Quote it when you ask for help. */
    readonly requestId: string | undefined,
    /** What to show to the person in front of your page, in their language. Absent where the answer is none of Rebound's. */
    readonly displayMessage: string | undefined,
  ) {
    const faults = errors.map((fault) => `\n  ${fault.pointer ?? fault.parameter ?? fault.header}: ${fault.code}, ${fault.detail}`);
    super(`${status} ${code}: ${message}${faults.join('')}`);
  }
}

/** The answer to a read with `If-None-Match`: you have this version already. */
export class NotModified extends Error {
  override readonly name = 'NotModified';

  constructor() {
    super('the object has not changed since');
  }
}

/** The error for an answer that is not the operation's success, from its parsed body. A proxy's is none of ours: `unavailable` or `internal`. */
export function errorOf(response: Response, body: unknown, isOfToken: boolean): ReboundError | NotModified {
  if (response.status === 304) return new NotModified();
  const requestId = response.headers.get('Request-Id') ?? undefined;
  const mediaType = mediaTypeOf(response);
  if (mediaType === 'application/problem+json' && isProblem(body)) {
    return new ReboundError(response.status, body.code, body.detail, body.errors, requestId, body.display_message);
  }
  if (isOfToken && mediaType === 'application/json' && isTokenRefusal(body)) {
    return new ReboundError(response.status, body.error, body.error_description, [], requestId, undefined);
  }
  const code = response.status === 503 ? 'unavailable' : 'internal';
  return new ReboundError(response.status, code, 'the answer is not one of Rebound', [], requestId, undefined);
}

/** Of what kind an answer says that it is, without parameters. */
export function mediaTypeOf(response: Response): string {
  return (response.headers.get('Content-Type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isProblem(body: unknown): body is Problem {
  return isObject(body) && typeof body['code'] === 'string' && Array.isArray(body['errors']) && body['errors'].every(isObject);
}

function isTokenRefusal(body: unknown): body is TokenRefusal {
  return isObject(body) && typeof body['error'] === 'string';
}

/** Whether a token came. */
export function isTokenAnswer(body: unknown): body is TokenAnswer {
  return isObject(body) && typeof body['access_token'] === 'string' && typeof body['expires_in'] === 'number';
}
