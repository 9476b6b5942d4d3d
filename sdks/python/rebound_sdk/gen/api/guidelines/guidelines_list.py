from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.guideline_kind import GuidelineKind
from ...models.guideline_page import GuidelinePage
from ...models.guideline_state import GuidelineState
from ...models.sort import Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    kind: GuidelineKind | Unset = UNSET,
    state: list[GuidelineState] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    json_kind: str | Unset = UNSET
    if not isinstance(kind, Unset):
        json_kind = kind.value

    params["kind"] = json_kind

    json_state: list[str] | Unset = UNSET
    if not isinstance(state, Unset):
        json_state = []
        for state_item_data in state:
            state_item = state_item_data.value
            json_state.append(state_item)

    params["state"] = json_state

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/guidelines",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> GuidelinePage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = GuidelinePage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[GuidelinePage]:
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
    kind: GuidelineKind | Unset = UNSET,
    state: list[GuidelineState] | Unset = UNSET,
) -> Response[GuidelinePage]:
    """List guidelines

     The candidate's own, newest first, a page at a time; retired ones are listed too. `position` is the
    place on the card.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        kind (GuidelineKind | Unset):
        state (list[GuidelineState] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[GuidelinePage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        kind=kind,
        state=state,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    kind: GuidelineKind | Unset = UNSET,
    state: list[GuidelineState] | Unset = UNSET,
) -> GuidelinePage:
    """List guidelines

     The candidate's own, newest first, a page at a time; retired ones are listed too. `position` is the
    place on the card.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        kind (GuidelineKind | Unset):
        state (list[GuidelineState] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        GuidelinePage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
        kind=kind,
        state=state,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    kind: GuidelineKind | Unset = UNSET,
    state: list[GuidelineState] | Unset = UNSET,
) -> Response[GuidelinePage]:
    """List guidelines

     The candidate's own, newest first, a page at a time; retired ones are listed too. `position` is the
    place on the card.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        kind (GuidelineKind | Unset):
        state (list[GuidelineState] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[GuidelinePage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        kind=kind,
        state=state,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    kind: GuidelineKind | Unset = UNSET,
    state: list[GuidelineState] | Unset = UNSET,
) -> GuidelinePage:
    """List guidelines

     The candidate's own, newest first, a page at a time; retired ones are listed too. `position` is the
    place on the card.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        kind (GuidelineKind | Unset):
        state (list[GuidelineState] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        GuidelinePage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
            kind=kind,
            state=state,
        )
    ).parsed
