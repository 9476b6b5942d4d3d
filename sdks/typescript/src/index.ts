/** Client of the Rebound API. Operations and types are generated from the contract; see README.md. */
export { NotModified, ReboundError } from './error.js';
export { etag, ifMatch, ifNoneMatch, type Answer } from './etag.js';
export { createRebound, type BrowserOptions, type Rebound, type ServerOptions } from './rebound.js';
export type { RetryOptions } from './retry.js';
export { rows, type Page } from './rows.js';
export * from './gen/sdk.gen.js';
export type * from './gen/types.gen.js';
