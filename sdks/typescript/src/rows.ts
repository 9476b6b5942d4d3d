/** A page of any list. */
export interface Page<Row> {
  data: Row[];
  has_more: boolean;
  next_cursor: string | null;
}

/**
 * The rows of all pages, each page asked for when its turn comes:
 *
 *     for await (const candidate of rows((cursor) => candidatesList({ client: rebound, query: { cursor, limit: 100 } }))) …
 */
export async function* rows<Row>(list: (cursor: string | undefined) => Promise<{ data: Page<Row> }>): AsyncGenerator<Row, void, undefined> {
  let cursor: string | undefined;
  do {
    const { data: page } = await list(cursor);
    yield* page.data;
    cursor = page.has_more ? (page.next_cursor ?? undefined) : undefined;
  } while (cursor !== undefined);
}
