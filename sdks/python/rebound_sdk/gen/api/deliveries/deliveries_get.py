from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.delivery_with_attempts import DeliveryWithAttempts
from ...types import UNSET, Response, Unset


def _get_kwargs(
    delivery_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/deliveries/{delivery_id}".format(
            delivery_id=quote(str(delivery_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> DeliveryWithAttempts:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = DeliveryWithAttempts.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[DeliveryWithAttempts]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    delivery_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[DeliveryWithAttempts]:
    """Get a delivery

     One delivery with every attempt: when, how it ended, and how long your receiver took. What the
    receiver answered
    besides its status is not kept.

    Args:
        delivery_id (str): Opaque id, `dlvr_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[DeliveryWithAttempts]
    """

    kwargs = _get_kwargs(
        delivery_id=delivery_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    delivery_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> DeliveryWithAttempts:
    """Get a delivery

     One delivery with every attempt: when, how it ended, and how long your receiver took. What the
    receiver answered
    besides its status is not kept.

    Args:
        delivery_id (str): Opaque id, `dlvr_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        DeliveryWithAttempts
    """

    return sync_detailed(
        delivery_id=delivery_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    delivery_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[DeliveryWithAttempts]:
    """Get a delivery

     One delivery with every attempt: when, how it ended, and how long your receiver took. What the
    receiver answered
    besides its status is not kept.

    Args:
        delivery_id (str): Opaque id, `dlvr_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[DeliveryWithAttempts]
    """

    kwargs = _get_kwargs(
        delivery_id=delivery_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    delivery_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> DeliveryWithAttempts:
    """Get a delivery

     One delivery with every attempt: when, how it ended, and how long your receiver took. What the
    receiver answered
    besides its status is not kept.

    Args:
        delivery_id (str): Opaque id, `dlvr_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        DeliveryWithAttempts
    """

    return (
        await asyncio_detailed(
            delivery_id=delivery_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
