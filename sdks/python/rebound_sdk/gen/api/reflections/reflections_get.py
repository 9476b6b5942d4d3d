from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.reflection_body import ReflectionBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    reflection_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/reflections/{reflection_id}".format(
            reflection_id=quote(str(reflection_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ReflectionBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ReflectionBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ReflectionBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    reflection_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[ReflectionBody]:
    """Get a reflection

     What the candidate wrote, what came of the interview, and how far their view and that of opened
    feedback are apart.

    Args:
        reflection_id (str): Opaque id, `refl_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ReflectionBody]
    """

    kwargs = _get_kwargs(
        reflection_id=reflection_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    reflection_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> ReflectionBody:
    """Get a reflection

     What the candidate wrote, what came of the interview, and how far their view and that of opened
    feedback are apart.

    Args:
        reflection_id (str): Opaque id, `refl_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ReflectionBody
    """

    return sync_detailed(
        reflection_id=reflection_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    reflection_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[ReflectionBody]:
    """Get a reflection

     What the candidate wrote, what came of the interview, and how far their view and that of opened
    feedback are apart.

    Args:
        reflection_id (str): Opaque id, `refl_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ReflectionBody]
    """

    kwargs = _get_kwargs(
        reflection_id=reflection_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    reflection_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> ReflectionBody:
    """Get a reflection

     What the candidate wrote, what came of the interview, and how far their view and that of opened
    feedback are apart.

    Args:
        reflection_id (str): Opaque id, `refl_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ReflectionBody
    """

    return (
        await asyncio_detailed(
            reflection_id=reflection_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
