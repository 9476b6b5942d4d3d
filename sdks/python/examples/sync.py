"""A copy of candidates and interviews that is kept in step by the feed of changes."""

import json
import sqlite3
from time import sleep

from setup import connect, turned_down

from rebound_sdk import UNSET, Rebound, ReboundError, operations, rows
from rebound_sdk import models as m

READ = {m.ChangedKind.CANDIDATE: operations.candidates_get, m.ChangedKind.INTERVIEW: operations.interviews_get}


def sync(rebound: Rebound, copy: sqlite3.Connection) -> None:
    more = True
    while more:
        kept = copy.execute("SELECT cursor FROM feed").fetchone()
        page = operations.changes_list.sync(client=rebound, limit=100, cursor=kept[0] if kept else UNSET)
        with copy:  # the rows and their cursor in one transaction
            for change in page.data:
                if change.op == m.ChangeOp.DELETED:
                    copy.execute("DELETE FROM rows WHERE id = ?", (change.id,))
                elif change.type_ in READ and not is_fresh(copy, change):
                    refresh(rebound, copy, change)
            copy.execute("REPLACE INTO feed (only, cursor) VALUES (1, ?)", (page.next_cursor,))
        more = page.has_more


def is_fresh(copy: sqlite3.Connection, change: m.ChangeBody) -> bool:
    newer = "SELECT 1 FROM rows WHERE id = ? AND version >= ?"
    return copy.execute(newer, (change.id, change.version)).fetchone() is not None


def refresh(rebound: Rebound, copy: sqlite3.Connection, change: m.ChangeBody) -> None:
    try:
        row = READ[change.type_].sync(change.id, client=rebound)
    except ReboundError as error:
        if error.status != 404:  # gone since: the feed will say so
            raise
        return
    replace = "REPLACE INTO rows (id, version, body) VALUES (?, ?, ?)"
    copy.execute(replace, (row.id, row.version, json.dumps(row.to_dict())))


def sync_until(rebound: Rebound, copy: sqlite3.Connection, rows_there: int) -> None:
    count = -1
    while count != rows_there:
        sync(rebound, copy)
        [count] = copy.execute("SELECT count(*) FROM rows").fetchone()
        sleep(0.1)
    print(rows_there, "rows in the copy")


rebound, copy = connect(), sqlite3.connect(":memory:")  # of yours a file or a server
copy.execute("CREATE TABLE rows (id TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL)")
copy.execute("CREATE TABLE feed (only INTEGER PRIMARY KEY, cursor TEXT NOT NULL)")

candidate = turned_down(rebound).candidate
sync_until(rebound, copy, 2)

for one in rows(lambda cursor: operations.candidates_list.sync(client=rebound, cursor=cursor, limit=100)):
    print("listed", one.first_name)

operations.candidates_erase.sync(candidate.id, client=rebound, if_match="*")
sync_until(rebound, copy, 0)
