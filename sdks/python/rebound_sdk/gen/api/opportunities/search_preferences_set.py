from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.search_preferences_body import SearchPreferencesBody
from ...models.set_search_preferences import SetSearchPreferences
from ...types import Response


def _get_kwargs(
    *,
    body: SetSearchPreferences,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/search_preferences",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

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
    body: SetSearchPreferences,
    if_match: str,
) -> Response[SearchPreferencesBody]:
    """Say what I wish for and rule out

     Replaces both lists. How well each role in view fits follows at once. Send the `ETag` that you read,
    or `If-Match: *`.

    Args:
        if_match (str):
        body (SetSearchPreferences): What the candidate wishes for and rules out. Example:
            {'deal_breakers': ['night shifts'], 'wishes': ['remote', 'part time']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SearchPreferencesBody]
    """

    kwargs = _get_kwargs(
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: SetSearchPreferences,
    if_match: str,
) -> SearchPreferencesBody:
    """Say what I wish for and rule out

     Replaces both lists. How well each role in view fits follows at once. Send the `ETag` that you read,
    or `If-Match: *`.

    Args:
        if_match (str):
        body (SetSearchPreferences): What the candidate wishes for and rules out. Example:
            {'deal_breakers': ['night shifts'], 'wishes': ['remote', 'part time']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SearchPreferencesBody
    """

    return sync_detailed(
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: SetSearchPreferences,
    if_match: str,
) -> Response[SearchPreferencesBody]:
    """Say what I wish for and rule out

     Replaces both lists. How well each role in view fits follows at once. Send the `ETag` that you read,
    or `If-Match: *`.

    Args:
        if_match (str):
        body (SetSearchPreferences): What the candidate wishes for and rules out. Example:
            {'deal_breakers': ['night shifts'], 'wishes': ['remote', 'part time']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SearchPreferencesBody]
    """

    kwargs = _get_kwargs(
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: SetSearchPreferences,
    if_match: str,
) -> SearchPreferencesBody:
    """Say what I wish for and rule out

     Replaces both lists. How well each role in view fits follows at once. Send the `ETag` that you read,
    or `If-Match: *`.

    Args:
        if_match (str):
        body (SetSearchPreferences): What the candidate wishes for and rules out. Example:
            {'deal_breakers': ['night shifts'], 'wishes': ['remote', 'part time']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SearchPreferencesBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
