from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.exercise_page import ExercisePage
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/exercises",
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ExercisePage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ExercisePage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ExercisePage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
) -> Response[ExercisePage]:
    """List exercises

     Breathing to calm down, movement to feel better, writing, being kind to oneself and coming back to
    the here and now, as data:
    how long, in which phases, with which prompts, and how much is known about the effect. Each is
    optional; never present one as
    a duty. What somebody writes in an exercise stays with them: there is no place for it here.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ExercisePage]
    """

    kwargs = _get_kwargs()

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
) -> ExercisePage:
    """List exercises

     Breathing to calm down, movement to feel better, writing, being kind to oneself and coming back to
    the here and now, as data:
    how long, in which phases, with which prompts, and how much is known about the effect. Each is
    optional; never present one as
    a duty. What somebody writes in an exercise stays with them: there is no place for it here.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ExercisePage
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[ExercisePage]:
    """List exercises

     Breathing to calm down, movement to feel better, writing, being kind to oneself and coming back to
    the here and now, as data:
    how long, in which phases, with which prompts, and how much is known about the effect. Each is
    optional; never present one as
    a duty. What somebody writes in an exercise stays with them: there is no place for it here.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ExercisePage]
    """

    kwargs = _get_kwargs()

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
) -> ExercisePage:
    """List exercises

     Breathing to calm down, movement to feel better, writing, being kind to oneself and coming back to
    the here and now, as data:
    how long, in which phases, with which prompts, and how much is known about the effect. Each is
    optional; never present one as
    a duty. What somebody writes in an exercise stays with them: there is no place for it here.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ExercisePage
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
