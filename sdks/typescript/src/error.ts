import type { ErrorCode, Fault, OAuthError, Problem, TokenRefusal } from './gen/types.gen.js';

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
    super(`${status} ${code}: ${message}`);
  }
}

/** The answer to a read with `If-None-Match`: you have this version already. */
export class NotModified extends Error {
  override readonly name = 'NotModified';

  constructor() {
    super('the object has not changed since');
  }
}

/** The error for an answer that is not a success, from its parsed body. A proxy's answer is none of ours: `unavailable` or `internal`. */
export function errorOf(response: Response, body: unknown): ReboundError | NotModified {
  if (response.status === 304) return new NotModified();
  const requestId = response.headers.get('Request-Id') ?? undefined;
  if (typeof body === 'object' && body !== null) {
    if ('code' in body) {
      const problem = body as Problem;
      return new ReboundError(response.status, problem.code, problem.detail, problem.errors ?? [], requestId, problem.display_message);
    }
    if ('error' in body) {
      const refusal = body as TokenRefusal;
      return new ReboundError(response.status, refusal.error, refusal.error_description, [], requestId, undefined);
    }
  }
  const code = response.status === 503 ? 'unavailable' : 'internal';
  return new ReboundError(response.status, code, 'the answer is not one of Rebound', [], requestId, undefined);
}
