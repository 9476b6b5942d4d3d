from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.practice_link_body import PracticeLinkBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    token: str,
    *,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["Accept-Language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/practice_links/{token}".format(
            token=quote(str(token), safe=""),
        ),
        "auth": None,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PracticeLinkBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = PracticeLinkBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[PracticeLinkBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    token: str,
    *,
    client: Client,
    accept_language: str | Unset = UNSET,
) -> Response[PracticeLinkBody]:
    """Look at a practice session to rate

     For a friend who practises with the candidate: whom they listen to, what to ask, and what can be
    rated. Looking uses nothing
    up. A link that was used, was taken back, or whose time is over, is 410.

    Args:
        token (str):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PracticeLinkBody]
    """

    kwargs = _get_kwargs(
        token=token,
        accept_language=accept_language,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    token: str,
    *,
    client: Client,
    accept_language: str | Unset = UNSET,
) -> PracticeLinkBody:
    """Look at a practice session to rate

     For a friend who practises with the candidate: whom they listen to, what to ask, and what can be
    rated. Looking uses nothing
    up. A link that was used, was taken back, or whose time is over, is 410.

    Args:
        token (str):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PracticeLinkBody
    """

    return sync_detailed(
        token=token,
        client=client,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    token: str,
    *,
    client: Client,
    accept_language: str | Unset = UNSET,
) -> Response[PracticeLinkBody]:
    """Look at a practice session to rate

     For a friend who practises with the candidate: whom they listen to, what to ask, and what can be
    rated. Looking uses nothing
    up. A link that was used, was taken back, or whose time is over, is 410.

    Args:
        token (str):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PracticeLinkBody]
    """

    kwargs = _get_kwargs(
        token=token,
        accept_language=accept_language,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    token: str,
    *,
    client: Client,
    accept_language: str | Unset = UNSET,
) -> PracticeLinkBody:
    """Look at a practice session to rate

     For a friend who practises with the candidate: whom they listen to, what to ask, and what can be
    rated. Looking uses nothing
    up. A link that was used, was taken back, or whose time is over, is 410.

    Args:
        token (str):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PracticeLinkBody
    """

    return (
        await asyncio_detailed(
            token=token,
            client=client,
            accept_language=accept_language,
        )
    ).parsed
