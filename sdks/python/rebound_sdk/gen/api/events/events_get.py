from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.event_body import EventBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    event_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/events/{event_id}".format(
            event_id=quote(str(event_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> EventBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = EventBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[EventBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    event_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[EventBody]:
    """Get an event

     One event with its payload, by the `webhook-id` of a message or from the list.

    Args:
        event_id (str): Opaque id, `evt_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[EventBody]
    """

    kwargs = _get_kwargs(
        event_id=event_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    event_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> EventBody:
    """Get an event

     One event with its payload, by the `webhook-id` of a message or from the list.

    Args:
        event_id (str): Opaque id, `evt_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        EventBody
    """

    return sync_detailed(
        event_id=event_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    event_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[EventBody]:
    """Get an event

     One event with its payload, by the `webhook-id` of a message or from the list.

    Args:
        event_id (str): Opaque id, `evt_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[EventBody]
    """

    kwargs = _get_kwargs(
        event_id=event_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    event_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> EventBody:
    """Get an event

     One event with its payload, by the `webhook-id` of a message or from the list.

    Args:
        event_id (str): Opaque id, `evt_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        EventBody
    """

    return (
        await asyncio_detailed(
            event_id=event_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
