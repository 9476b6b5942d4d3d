from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of
from ...client import Client
from ...types import Response


def _get_kwargs(
    webhook_endpoint_id: str,
    *,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/webhook_endpoints/{webhook_endpoint_id}".format(
            webhook_endpoint_id=quote(str(webhook_endpoint_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> None:
    if response.status_code == 204:
        return
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[None]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    if_match: str,
) -> Response[None]:
    """Delete a webhook endpoint

     Removes it with its deliveries, at once. Events stay.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[None]
    """

    kwargs = _get_kwargs(
        webhook_endpoint_id=webhook_endpoint_id,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    webhook_endpoint_id: str,
    *,
    client: Client,
    if_match: str,
) -> None:
    """Delete a webhook endpoint

     Removes it with its deliveries, at once. Events stay.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        None
    """

    return sync_detailed(
        webhook_endpoint_id=webhook_endpoint_id,
        client=client,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    if_match: str,
) -> Response[None]:
    """Delete a webhook endpoint

     Removes it with its deliveries, at once. Events stay.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[None]
    """

    kwargs = _get_kwargs(
        webhook_endpoint_id=webhook_endpoint_id,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    webhook_endpoint_id: str,
    *,
    client: Client,
    if_match: str,
) -> None:
    """Delete a webhook endpoint

     Removes it with its deliveries, at once. Events stay.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        None
    """

    return (
        await asyncio_detailed(
            webhook_endpoint_id=webhook_endpoint_id,
            client=client,
            if_match=if_match,
        )
    ).parsed
