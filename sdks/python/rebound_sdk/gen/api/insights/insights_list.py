import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.insight_page import InsightPage
from ...models.sort import Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    starts_ongte: datetime.date | Unset = UNSET,
    ends_onlte: datetime.date | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    json_starts_ongte: str | Unset = UNSET
    if not isinstance(starts_ongte, Unset):
        json_starts_ongte = starts_ongte.isoformat()
    params["starts_on[gte]"] = json_starts_ongte

    json_ends_onlte: str | Unset = UNSET
    if not isinstance(ends_onlte, Unset):
        json_ends_onlte = ends_onlte.isoformat()
    params["ends_on[lte]"] = json_ends_onlte

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/insights",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> InsightPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = InsightPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[InsightPage]:
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
    starts_ongte: datetime.date | Unset = UNSET,
    ends_onlte: datetime.date | Unset = UNSET,
) -> Response[InsightPage]:
    """List figures about your candidates

     How employers and agencies respond to requests for feedback, what is said in it, and how recoveries
    move on, a period at
    a time, newest first. A period is one or more whole months (UTC): it ends with the first month after
    which 20 candidates
    are in it, and its figures are made about an hour later, once. They never change, also when somebody
    is erased or
    something is added, and periods never overlap. No figure stands on fewer than 20 candidates, and of
    what was said nothing
    is told that leaves fewer than 20 others. What candidates open, judge or write is in none of them.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        starts_ongte (datetime.date | Unset):
        ends_onlte (datetime.date | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[InsightPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        starts_ongte=starts_ongte,
        ends_onlte=ends_onlte,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    starts_ongte: datetime.date | Unset = UNSET,
    ends_onlte: datetime.date | Unset = UNSET,
) -> InsightPage:
    """List figures about your candidates

     How employers and agencies respond to requests for feedback, what is said in it, and how recoveries
    move on, a period at
    a time, newest first. A period is one or more whole months (UTC): it ends with the first month after
    which 20 candidates
    are in it, and its figures are made about an hour later, once. They never change, also when somebody
    is erased or
    something is added, and periods never overlap. No figure stands on fewer than 20 candidates, and of
    what was said nothing
    is told that leaves fewer than 20 others. What candidates open, judge or write is in none of them.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        starts_ongte (datetime.date | Unset):
        ends_onlte (datetime.date | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        InsightPage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
        starts_ongte=starts_ongte,
        ends_onlte=ends_onlte,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    starts_ongte: datetime.date | Unset = UNSET,
    ends_onlte: datetime.date | Unset = UNSET,
) -> Response[InsightPage]:
    """List figures about your candidates

     How employers and agencies respond to requests for feedback, what is said in it, and how recoveries
    move on, a period at
    a time, newest first. A period is one or more whole months (UTC): it ends with the first month after
    which 20 candidates
    are in it, and its figures are made about an hour later, once. They never change, also when somebody
    is erased or
    something is added, and periods never overlap. No figure stands on fewer than 20 candidates, and of
    what was said nothing
    is told that leaves fewer than 20 others. What candidates open, judge or write is in none of them.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        starts_ongte (datetime.date | Unset):
        ends_onlte (datetime.date | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[InsightPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        starts_ongte=starts_ongte,
        ends_onlte=ends_onlte,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    starts_ongte: datetime.date | Unset = UNSET,
    ends_onlte: datetime.date | Unset = UNSET,
) -> InsightPage:
    """List figures about your candidates

     How employers and agencies respond to requests for feedback, what is said in it, and how recoveries
    move on, a period at
    a time, newest first. A period is one or more whole months (UTC): it ends with the first month after
    which 20 candidates
    are in it, and its figures are made about an hour later, once. They never change, also when somebody
    is erased or
    something is added, and periods never overlap. No figure stands on fewer than 20 candidates, and of
    what was said nothing
    is told that leaves fewer than 20 others. What candidates open, judge or write is in none of them.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        starts_ongte (datetime.date | Unset):
        ends_onlte (datetime.date | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        InsightPage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
            starts_ongte=starts_ongte,
            ends_onlte=ends_onlte,
        )
    ).parsed
