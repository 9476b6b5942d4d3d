from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.change_page import ChangePage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/changes",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ChangePage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ChangePage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ChangePage]:
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
) -> Response[ChangePage]:
    """List changes

     Keeps a copy of your data in step. Ask without a cursor and read on until `has_more` is false: that
    is everything there
    is. Keep the last `next_cursor` and ask with it later: that is what changed since, deletions too.
    Each object comes once, in
    its last state, and what you have in that version or a later one you need not read again.
    Candidates, interviews,
    recoveries, feedback requests, feedback, action plans, tasks and future interests are told of; what
    is private to the candidate is not. A
    cursor that is older than 90 days is refused (410): start again, and remove what does not come. A
    change may show some
    moments after its answer, while an older transaction is still running.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ChangePage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
) -> ChangePage:
    """List changes

     Keeps a copy of your data in step. Ask without a cursor and read on until `has_more` is false: that
    is everything there
    is. Keep the last `next_cursor` and ask with it later: that is what changed since, deletions too.
    Each object comes once, in
    its last state, and what you have in that version or a later one you need not read again.
    Candidates, interviews,
    recoveries, feedback requests, feedback, action plans, tasks and future interests are told of; what
    is private to the candidate is not. A
    cursor that is older than 90 days is refused (410): start again, and remove what does not come. A
    change may show some
    moments after its answer, while an older transaction is still running.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ChangePage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
) -> Response[ChangePage]:
    """List changes

     Keeps a copy of your data in step. Ask without a cursor and read on until `has_more` is false: that
    is everything there
    is. Keep the last `next_cursor` and ask with it later: that is what changed since, deletions too.
    Each object comes once, in
    its last state, and what you have in that version or a later one you need not read again.
    Candidates, interviews,
    recoveries, feedback requests, feedback, action plans, tasks and future interests are told of; what
    is private to the candidate is not. A
    cursor that is older than 90 days is refused (410): start again, and remove what does not come. A
    change may show some
    moments after its answer, while an older transaction is still running.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ChangePage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
) -> ChangePage:
    """List changes

     Keeps a copy of your data in step. Ask without a cursor and read on until `has_more` is false: that
    is everything there
    is. Keep the last `next_cursor` and ask with it later: that is what changed since, deletions too.
    Each object comes once, in
    its last state, and what you have in that version or a later one you need not read again.
    Candidates, interviews,
    recoveries, feedback requests, feedback, action plans, tasks and future interests are told of; what
    is private to the candidate is not. A
    cursor that is older than 90 days is refused (410): start again, and remove what does not come. A
    change may show some
    moments after its answer, while an older transaction is still running.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ChangePage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
        )
    ).parsed
