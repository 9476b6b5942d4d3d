import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.event_page import EventPage
from ...models.event_type import EventType
from ...models.sort import Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    type_: list[EventType] | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    json_type_: list[str] | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = []
        for type_item_data in type_:
            type_item = type_item_data.value
            json_type_.append(type_item)

    params["type"] = json_type_

    params["candidate_id"] = candidate_id

    json_created_at_gte: str | Unset = UNSET
    if not isinstance(created_at_gte, Unset):
        json_created_at_gte = created_at_gte.isoformat()
    params["created_at[gte]"] = json_created_at_gte

    json_created_at_lt: str | Unset = UNSET
    if not isinstance(created_at_lt, Unset):
        json_created_at_lt = created_at_lt.isoformat()
    params["created_at[lt]"] = json_created_at_lt

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/events",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> EventPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = EventPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[EventPage]:
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
    type_: list[EventType] | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
) -> Response[EventPage]:
    """List events

     What happened in the last 30 days, newest first, a page at a time: to catch up after an outage, or
    to look up what a
    webhook told you.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        type_ (list[EventType] | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        created_at_gte (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.
        created_at_lt (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[EventPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        type_=type_,
        candidate_id=candidate_id,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    type_: list[EventType] | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
) -> EventPage:
    """List events

     What happened in the last 30 days, newest first, a page at a time: to catch up after an outage, or
    to look up what a
    webhook told you.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        type_ (list[EventType] | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        created_at_gte (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.
        created_at_lt (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        EventPage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
        type_=type_,
        candidate_id=candidate_id,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    type_: list[EventType] | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
) -> Response[EventPage]:
    """List events

     What happened in the last 30 days, newest first, a page at a time: to catch up after an outage, or
    to look up what a
    webhook told you.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        type_ (list[EventType] | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        created_at_gte (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.
        created_at_lt (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[EventPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        type_=type_,
        candidate_id=candidate_id,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    type_: list[EventType] | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
) -> EventPage:
    """List events

     What happened in the last 30 days, newest first, a page at a time: to catch up after an outage, or
    to look up what a
    webhook told you.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        type_ (list[EventType] | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        created_at_gte (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.
        created_at_lt (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        EventPage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
            type_=type_,
            candidate_id=candidate_id,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
        )
    ).parsed
