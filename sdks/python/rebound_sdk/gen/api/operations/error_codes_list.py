from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.error_code_list import ErrorCodeList
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/error_codes",
        "auth": None,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ErrorCodeList:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ErrorCodeList.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ErrorCodeList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
) -> Response[ErrorCodeList]:
    """List the error codes

     The closed list of codes that a problem document can carry, with status and meaning.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ErrorCodeList]
    """

    kwargs = _get_kwargs()

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
) -> ErrorCodeList:
    """List the error codes

     The closed list of codes that a problem document can carry, with status and meaning.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ErrorCodeList
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[ErrorCodeList]:
    """List the error codes

     The closed list of codes that a problem document can carry, with status and meaning.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ErrorCodeList]
    """

    kwargs = _get_kwargs()

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
) -> ErrorCodeList:
    """List the error codes

     The closed list of codes that a problem document can carry, with status and meaning.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ErrorCodeList
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
