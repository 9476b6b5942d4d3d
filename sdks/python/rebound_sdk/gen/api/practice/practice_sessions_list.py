from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.practice_kind import PracticeKind
from ...models.practice_session_page import PracticeSessionPage
from ...models.sort import Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    kind: list[PracticeKind] | Unset = UNSET,
    completed: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    json_kind: list[str] | Unset = UNSET
    if not isinstance(kind, Unset):
        json_kind = []
        for kind_item_data in kind:
            kind_item = kind_item_data.value
            json_kind.append(kind_item)

    params["kind"] = json_kind

    params["completed"] = completed

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/practice_sessions",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> PracticeSessionPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = PracticeSessionPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[PracticeSessionPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    kind: list[PracticeKind] | Unset = UNSET,
    completed: bool | Unset = UNSET,
) -> Response[PracticeSessionPage]:
    """List one's practice sessions

     The sessions of the candidate who asks, newest first, a page at a time.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        kind (list[PracticeKind] | Unset):
        completed (bool | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PracticeSessionPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        kind=kind,
        completed=completed,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    kind: list[PracticeKind] | Unset = UNSET,
    completed: bool | Unset = UNSET,
) -> PracticeSessionPage:
    """List one's practice sessions

     The sessions of the candidate who asks, newest first, a page at a time.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        kind (list[PracticeKind] | Unset):
        completed (bool | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PracticeSessionPage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
        kind=kind,
        completed=completed,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    kind: list[PracticeKind] | Unset = UNSET,
    completed: bool | Unset = UNSET,
) -> Response[PracticeSessionPage]:
    """List one's practice sessions

     The sessions of the candidate who asks, newest first, a page at a time.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        kind (list[PracticeKind] | Unset):
        completed (bool | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PracticeSessionPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        kind=kind,
        completed=completed,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    kind: list[PracticeKind] | Unset = UNSET,
    completed: bool | Unset = UNSET,
) -> PracticeSessionPage:
    """List one's practice sessions

     The sessions of the candidate who asks, newest first, a page at a time.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        kind (list[PracticeKind] | Unset):
        completed (bool | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PracticeSessionPage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
            kind=kind,
            completed=completed,
        )
    ).parsed
