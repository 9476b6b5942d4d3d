from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.server_metadata import ServerMetadata
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/.well-known/oauth-authorization-server",
        "auth": None,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ServerMetadata:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ServerMetadata.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ServerMetadata]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
) -> Response[ServerMetadata]:
    """Get the authorization server's metadata

     Where tokens are given and checked, for libraries that find their way by RFC 8414.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ServerMetadata]
    """

    kwargs = _get_kwargs()

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
) -> ServerMetadata:
    """Get the authorization server's metadata

     Where tokens are given and checked, for libraries that find their way by RFC 8414.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ServerMetadata
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[ServerMetadata]:
    """Get the authorization server's metadata

     Where tokens are given and checked, for libraries that find their way by RFC 8414.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ServerMetadata]
    """

    kwargs = _get_kwargs()

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
) -> ServerMetadata:
    """Get the authorization server's metadata

     Where tokens are given and checked, for libraries that find their way by RFC 8414.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ServerMetadata
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
