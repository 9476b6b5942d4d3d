from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.help_line_page import HelpLinePage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    country: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["Accept-Language"] = accept_language

    params: dict[str, Any] = {}

    params["country"] = country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/help_lines",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> HelpLinePage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = HelpLinePage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[HelpLinePage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    country: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[HelpLinePage]:
    """List help lines

     Where somebody can talk to a person: the emergency number first, then who listens, then directories
    of the whole world, which
    are there for every country. Nobody has to agree to anything to read it. Keep the list with your
    page, so that it is there
    without us, and read it anew from time to time: numbers change. `status` is for whoever keeps the
    list; show no doubt beside
    a number, least of all beside that for emergencies.

    Args:
        country (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[HelpLinePage]
    """

    kwargs = _get_kwargs(
        country=country,
        accept_language=accept_language,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    country: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> HelpLinePage:
    """List help lines

     Where somebody can talk to a person: the emergency number first, then who listens, then directories
    of the whole world, which
    are there for every country. Nobody has to agree to anything to read it. Keep the list with your
    page, so that it is there
    without us, and read it anew from time to time: numbers change. `status` is for whoever keeps the
    list; show no doubt beside
    a number, least of all beside that for emergencies.

    Args:
        country (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        HelpLinePage
    """

    return sync_detailed(
        client=client,
        country=country,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    country: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[HelpLinePage]:
    """List help lines

     Where somebody can talk to a person: the emergency number first, then who listens, then directories
    of the whole world, which
    are there for every country. Nobody has to agree to anything to read it. Keep the list with your
    page, so that it is there
    without us, and read it anew from time to time: numbers change. `status` is for whoever keeps the
    list; show no doubt beside
    a number, least of all beside that for emergencies.

    Args:
        country (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[HelpLinePage]
    """

    kwargs = _get_kwargs(
        country=country,
        accept_language=accept_language,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    country: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> HelpLinePage:
    """List help lines

     Where somebody can talk to a person: the emergency number first, then who listens, then directories
    of the whole world, which
    are there for every country. Nobody has to agree to anything to read it. Keep the list with your
    page, so that it is there
    without us, and read it anew from time to time: numbers change. `status` is for whoever keeps the
    list; show no doubt beside
    a number, least of all beside that for emergencies.

    Args:
        country (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        HelpLinePage
    """

    return (
        await asyncio_detailed(
            client=client,
            country=country,
            accept_language=accept_language,
        )
    ).parsed
