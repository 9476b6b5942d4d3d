from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/metrics",
        "auth": None,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> str:
    try:
        if is_answer(response, 200, "application/openmetrics-text"):
            response_200 = response.text
            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[str]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
) -> Response[str]:
    """Numbers about the node

     Prometheus text: answers by operation and status, seconds, webhook attempts by how they ended. No
    label holds an id.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs()

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
) -> str:
    """Numbers about the node

     Prometheus text: answers by operation and status, seconds, webhook attempts by how they ended. No
    label holds an id.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        str
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[str]:
    """Numbers about the node

     Prometheus text: answers by operation and status, seconds, webhook attempts by how they ended. No
    label holds an id.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs()

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
) -> str:
    """Numbers about the node

     Prometheus text: answers by operation and status, seconds, webhook attempts by how they ended. No
    label holds an id.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
