from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.delivery_page import DeliveryPage
from ...models.delivery_state import DeliveryState
from ...models.sort import Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    webhook_endpoint_id: str | Unset = UNSET,
    event_id: str | Unset = UNSET,
    state: list[DeliveryState] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    params["webhook_endpoint_id"] = webhook_endpoint_id

    params["event_id"] = event_id

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
        "url": "/v1/deliveries",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DeliveryPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = DeliveryPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[DeliveryPage]:
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
    webhook_endpoint_id: str | Unset = UNSET,
    event_id: str | Unset = UNSET,
    state: list[DeliveryState] | Unset = UNSET,
) -> Response[DeliveryPage]:
    """List deliveries

     Newest first, a page at a time: what is on its way, what arrived, and what did not.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        webhook_endpoint_id (str | Unset): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        event_id (str | Unset): Opaque id, `evt_` and 26 characters; sorts by time of creation.
        state (list[DeliveryState] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[DeliveryPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        webhook_endpoint_id=webhook_endpoint_id,
        event_id=event_id,
        state=state,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    webhook_endpoint_id: str | Unset = UNSET,
    event_id: str | Unset = UNSET,
    state: list[DeliveryState] | Unset = UNSET,
) -> DeliveryPage:
    """List deliveries

     Newest first, a page at a time: what is on its way, what arrived, and what did not.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        webhook_endpoint_id (str | Unset): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        event_id (str | Unset): Opaque id, `evt_` and 26 characters; sorts by time of creation.
        state (list[DeliveryState] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        DeliveryPage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
        webhook_endpoint_id=webhook_endpoint_id,
        event_id=event_id,
        state=state,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    webhook_endpoint_id: str | Unset = UNSET,
    event_id: str | Unset = UNSET,
    state: list[DeliveryState] | Unset = UNSET,
) -> Response[DeliveryPage]:
    """List deliveries

     Newest first, a page at a time: what is on its way, what arrived, and what did not.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        webhook_endpoint_id (str | Unset): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        event_id (str | Unset): Opaque id, `evt_` and 26 characters; sorts by time of creation.
        state (list[DeliveryState] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[DeliveryPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        webhook_endpoint_id=webhook_endpoint_id,
        event_id=event_id,
        state=state,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    webhook_endpoint_id: str | Unset = UNSET,
    event_id: str | Unset = UNSET,
    state: list[DeliveryState] | Unset = UNSET,
) -> DeliveryPage:
    """List deliveries

     Newest first, a page at a time: what is on its way, what arrived, and what did not.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        webhook_endpoint_id (str | Unset): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        event_id (str | Unset): Opaque id, `evt_` and 26 characters; sorts by time of creation.
        state (list[DeliveryState] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        DeliveryPage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
            webhook_endpoint_id=webhook_endpoint_id,
            event_id=event_id,
            state=state,
        )
    ).parsed
