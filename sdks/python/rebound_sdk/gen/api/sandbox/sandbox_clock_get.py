from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.sandbox_clock_body import SandboxClockBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/sandbox/clock",
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> SandboxClockBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = SandboxClockBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[SandboxClockBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[SandboxClockBody]:
    """Get the clock of your sandbox

     How far the time of your sandbox is ahead of the real time. A tenant that is no sandbox is refused
    (`not_a_sandbox`).

    Args:
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SandboxClockBody]
    """

    kwargs = _get_kwargs(
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> SandboxClockBody:
    """Get the clock of your sandbox

     How far the time of your sandbox is ahead of the real time. A tenant that is no sandbox is refused
    (`not_a_sandbox`).

    Args:
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SandboxClockBody
    """

    return sync_detailed(
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[SandboxClockBody]:
    """Get the clock of your sandbox

     How far the time of your sandbox is ahead of the real time. A tenant that is no sandbox is refused
    (`not_a_sandbox`).

    Args:
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SandboxClockBody]
    """

    kwargs = _get_kwargs(
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> SandboxClockBody:
    """Get the clock of your sandbox

     How far the time of your sandbox is ahead of the real time. A tenant that is no sandbox is refused
    (`not_a_sandbox`).

    Args:
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SandboxClockBody
    """

    return (
        await asyncio_detailed(
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
