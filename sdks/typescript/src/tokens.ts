import { errorOf, isTokenAnswer } from './error.js';
import type { Send } from './retry.js';

/** Where the bearer token of a request comes from. */
export interface Tokens {
  current(): Promise<string>;
  /** Another token than the one that was refused, or nothing when there is no way to get one. */
  renew(refused: string): Promise<string | undefined>;
}

/** A token that expires sooner than this is not sent any more: it must still be valid when it arrives. */
const MARGIN_SECONDS = 30;

/** Tokens for a server, by its client id and secret. Calls that need one at the same time share one request. */
export class ClientCredentials implements Tokens {
  #held: { token: string; until: number } | undefined;
  #coming: Promise<string> | undefined;

  constructor(
    private readonly send: Send,
    private readonly request: () => Request,
  ) {}

  async current(): Promise<string> {
    return this.#held && Date.now() < this.#held.until ? this.#held.token : this.#fetched();
  }

  async renew(refused: string): Promise<string> {
    if (this.#held?.token === refused) this.#held = undefined; // else somebody was faster, and theirs is good
    return this.current();
  }

  #fetched(): Promise<string> {
    this.#coming ??= this.#fetch().finally(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  async #fetch(): Promise<string> {
    const response = await this.send(this.request());
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok || !isTokenAnswer(body)) throw errorOf(response, body, true);
    this.#held = { token: body.access_token, until: Date.now() + (body.expires_in - MARGIN_SECONDS) * 1_000 };
    return body.access_token;
  }
}

/** The session token of one candidate in a browser. Only your server can mint another: `onTokenExpired` asks it. */
export class SessionToken implements Tokens {
  #coming: Promise<string> | undefined;

  constructor(
    private token: string,
    private readonly onTokenExpired: (() => Promise<string>) | undefined,
  ) {}

  async current(): Promise<string> {
    return this.token;
  }

  async renew(refused: string): Promise<string | undefined> {
    if (this.token !== refused) return this.token;
    if (!this.onTokenExpired) return undefined;
    this.#coming ??= this.#asked(this.onTokenExpired).finally(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  async #asked(onTokenExpired: () => Promise<string>): Promise<string> {
    this.token = await onTokenExpired();
    return this.token;
  }
}
