from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.exercise import Exercise
from ...types import UNSET, Response, Unset


def _get_kwargs(
    exercise_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/exercises/{exercise_id}".format(
            exercise_id=quote(str(exercise_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> Exercise:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = Exercise.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[Exercise]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    exercise_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[Exercise]:
    """Get an exercise

     One exercise by its stable name, as the list shows it. It is optional; never present it as a duty.

    Args:
        exercise_id (str):
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[Exercise]
    """

    kwargs = _get_kwargs(
        exercise_id=exercise_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    exercise_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Exercise:
    """Get an exercise

     One exercise by its stable name, as the list shows it. It is optional; never present it as a duty.

    Args:
        exercise_id (str):
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Exercise
    """

    return sync_detailed(
        exercise_id=exercise_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    exercise_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[Exercise]:
    """Get an exercise

     One exercise by its stable name, as the list shows it. It is optional; never present it as a duty.

    Args:
        exercise_id (str):
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[Exercise]
    """

    kwargs = _get_kwargs(
        exercise_id=exercise_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    exercise_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Exercise:
    """Get an exercise

     One exercise by its stable name, as the list shows it. It is optional; never present it as a duty.

    Args:
        exercise_id (str):
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Exercise
    """

    return (
        await asyncio_detailed(
            exercise_id=exercise_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
