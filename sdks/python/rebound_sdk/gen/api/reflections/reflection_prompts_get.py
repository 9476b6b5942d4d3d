from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.reflection_prompts_body import ReflectionPromptsBody
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
        "url": "/v1/reflection_prompts",
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ReflectionPromptsBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ReflectionPromptsBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ReflectionPromptsBody]:
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
) -> Response[ReflectionPromptsBody]:
    """Get the prompts of reflections

     What to ask for each part of a reflection, in the order in which it helps, as data: the question, a
    word beside it, the
    fields that the answer goes into, what must come before, and how much is known about it. Every part
    is optional; never
    present one as a duty.

    Args:
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ReflectionPromptsBody]
    """

    kwargs = _get_kwargs(
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> ReflectionPromptsBody:
    """Get the prompts of reflections

     What to ask for each part of a reflection, in the order in which it helps, as data: the question, a
    word beside it, the
    fields that the answer goes into, what must come before, and how much is known about it. Every part
    is optional; never
    present one as a duty.

    Args:
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ReflectionPromptsBody
    """

    return sync_detailed(
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[ReflectionPromptsBody]:
    """Get the prompts of reflections

     What to ask for each part of a reflection, in the order in which it helps, as data: the question, a
    word beside it, the
    fields that the answer goes into, what must come before, and how much is known about it. Every part
    is optional; never
    present one as a duty.

    Args:
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ReflectionPromptsBody]
    """

    kwargs = _get_kwargs(
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> ReflectionPromptsBody:
    """Get the prompts of reflections

     What to ask for each part of a reflection, in the order in which it helps, as data: the question, a
    word beside it, the
    fields that the answer goes into, what must come before, and how much is known about it. Every part
    is optional; never
    present one as a duty.

    Args:
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ReflectionPromptsBody
    """

    return (
        await asyncio_detailed(
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
