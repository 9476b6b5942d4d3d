from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.key_set import KeySet
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/.well-known/jwks.json",
        "auth": None,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> KeySet:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = KeySet.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[KeySet]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
) -> Response[KeySet]:
    """Get the public keys

     The Ed25519 keys that sign our tokens, as a JSON Web Key Set. A key that no longer signs stays here
    for two hours, which
    is longer than any of its tokens lives.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[KeySet]
    """

    kwargs = _get_kwargs()

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
) -> KeySet:
    """Get the public keys

     The Ed25519 keys that sign our tokens, as a JSON Web Key Set. A key that no longer signs stays here
    for two hours, which
    is longer than any of its tokens lives.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        KeySet
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[KeySet]:
    """Get the public keys

     The Ed25519 keys that sign our tokens, as a JSON Web Key Set. A key that no longer signs stays here
    for two hours, which
    is longer than any of its tokens lives.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[KeySet]
    """

    kwargs = _get_kwargs()

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
) -> KeySet:
    """Get the public keys

     The Ed25519 keys that sign our tokens, as a JSON Web Key Set. A key that no longer signs stays here
    for two hours, which
    is longer than any of its tokens lives.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        KeySet
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
