from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.search_preferences_body import SearchPreferencesBody
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
        "url": "/v1/search_preferences",
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> SearchPreferencesBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = SearchPreferencesBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[SearchPreferencesBody]:
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
) -> Response[SearchPreferencesBody]:
    """Get what I wish for and rule out

     What the candidate wants of a role and what they will not have; both empty at first. With it comes a
    kind word when the
    same was said again and again about one kind of role. Nobody else can read it, their job board
    included.

    Args:
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SearchPreferencesBody]
    """

    kwargs = _get_kwargs(
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> SearchPreferencesBody:
    """Get what I wish for and rule out

     What the candidate wants of a role and what they will not have; both empty at first. With it comes a
    kind word when the
    same was said again and again about one kind of role. Nobody else can read it, their job board
    included.

    Args:
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SearchPreferencesBody
    """

    return sync_detailed(
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[SearchPreferencesBody]:
    """Get what I wish for and rule out

     What the candidate wants of a role and what they will not have; both empty at first. With it comes a
    kind word when the
    same was said again and again about one kind of role. Nobody else can read it, their job board
    included.

    Args:
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SearchPreferencesBody]
    """

    kwargs = _get_kwargs(
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> SearchPreferencesBody:
    """Get what I wish for and rule out

     What the candidate wants of a role and what they will not have; both empty at first. With it comes a
    kind word when the
    same was said again and again about one kind of role. Nobody else can read it, their job board
    included.

    Args:
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SearchPreferencesBody
    """

    return (
        await asyncio_detailed(
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
