/** What an operation gives, as far as its version is concerned. */
export interface Answer {
  response: Response;
}

/** The version of the object in this answer; send it back to change or to read exactly this version. */
export function etag(answer: Answer): string {
  const header = answer.response.headers.get('ETag');
  if (header === null) throw new TypeError('this operation does not answer with a single object, so there is no ETag');
  return header;
}

/** Headers for a change of the version that you read (412 when it has changed since), or of `'*'`, whatever is there. */
export function ifMatch(version: Answer | string): { 'If-Match': string } {
  return { 'If-Match': typeof version === 'string' ? version : etag(version) };
}

/** Headers for a read that throws `NotModified` when the object is still the one that you have. */
export function ifNoneMatch(version: Answer | string): { 'If-None-Match': string } {
  return { 'If-None-Match': typeof version === 'string' ? version : etag(version) };
}
