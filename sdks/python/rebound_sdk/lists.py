"""The rows of a list, page after page, each asked for when its turn comes."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Protocol, TypeVar

from .gen.types import UNSET, Unset

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)
Cursor = str | Unset


class Page(Protocol[Row_co]):
    """A page of any list."""

    @property
    def data(self) -> Sequence[Row_co]: ...

    @property
    def has_more(self) -> bool: ...

    @property
    def next_cursor(self) -> str | None: ...


def rows(page: Callable[[Cursor], Page[Row]]) -> Iterator[Row]:
    """`rows(lambda cursor: candidates_list.sync(client=rebound, cursor=cursor, limit=100))`"""
    cursor: Cursor | None = UNSET
    while cursor is not None:
        answer = page(cursor)
        yield from answer.data
        cursor = answer.next_cursor if answer.has_more else None


async def async_rows(page: Callable[[Cursor], Awaitable[Page[Row]]]) -> AsyncIterator[Row]:
    """`async_rows(lambda cursor: candidates_list.asyncio(client=rebound, cursor=cursor, limit=100))`"""
    cursor: Cursor | None = UNSET
    while cursor is not None:
        answer = await page(cursor)
        for row in answer.data:
            yield row
        cursor = answer.next_cursor if answer.has_more else None
