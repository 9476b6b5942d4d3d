// A copy of candidates and interviews that is kept in step by the feed of changes.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { candidatesErase, candidatesGet, candidatesList, changesList, interviewsGet, ReboundError, rows } from 'rebound-sdk';
import { connect, turnedDown } from './setup.mjs';

const rebound = connect();
const file = `copy-${process.pid}.json`; // of yours a database

/** @typedef {{ cursor?: string, rows: Record<string, { version: number }> }} Copy */

/** @type {Record<string, (id: string) => Promise<{ data: { version: number } }>>} */
const read = {
  candidate: (candidate_id) => candidatesGet({ client: rebound, path: { candidate_id } }),
  interview: (interview_id) => interviewsGet({ client: rebound, path: { interview_id } }),
};

/** @returns {Promise<Copy>} */
async function sync() {
  const copy = await kept();
  for (let more = true; more; ) {
    const { data: page } = await changesList({ client: rebound, query: { limit: 100, cursor: copy.cursor } });
    for (const { type, id, op, version } of page.data) {
      if (op === 'deleted') delete copy.rows[id];
      else if (read[type] && (copy.rows[id]?.version ?? 0) < version) await refresh(copy, id, read[type]);
    }
    copy.cursor = page.next_cursor;
    await keep(copy); // the rows and their cursor together, so that a crash loses neither
    more = page.has_more;
  }
  return copy;
}

/** @type {(copy: Copy, id: string, get: (id: string) => Promise<{ data: { version: number } }>) => Promise<void>} */
async function refresh(copy, id, get) {
  try {
    copy.rows[id] = (await get(id)).data;
  } catch (error) {
    if (!(error instanceof ReboundError && error.status === 404)) throw error; // gone since: the feed will say so
  }
}

/** @returns {Promise<Copy>} */
async function kept() {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{"rows": {}}'));
}

/** @param {Copy} copy */
async function keep(copy) {
  await writeFile(`${file}.new`, JSON.stringify(copy));
  await rename(`${file}.new`, file);
}

/** @param {(copy: Copy) => boolean} done */
async function syncUntil(done) {
  let copy = await sync();
  for (; !done(copy); copy = await sync()) await new Promise((resolve) => setTimeout(resolve, 200));
  return Object.keys(copy.rows).length;
}

const { candidate, interview } = await turnedDown(rebound);
console.log(await syncUntil(({ rows }) => candidate.id in rows && interview.id in rows), 'rows in the first copy');

for await (const one of rows((cursor) => candidatesList({ client: rebound, query: { cursor, limit: 100 } }))) {
  console.log('listed', one.first_name);
}

await candidatesErase({ client: rebound, path: { candidate_id: candidate.id }, headers: { 'If-Match': '*' } });
console.log(await syncUntil(({ rows }) => !(candidate.id in rows || interview.id in rows)), 'rows after the erasure');
await rm(file);
