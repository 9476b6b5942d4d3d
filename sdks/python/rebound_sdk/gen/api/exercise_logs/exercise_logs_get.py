from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.exercise_log_body import ExerciseLogBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    exercise_log_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/exercise_logs/{exercise_log_id}".format(
            exercise_log_id=quote(str(exercise_log_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ExerciseLogBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ExerciseLogBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ExerciseLogBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    exercise_log_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[ExerciseLogBody]:
    """Get a logged exercise

     One exercise that the candidate did. Reading one's own needs no consent.

    Args:
        exercise_log_id (str): Opaque id, `exlg_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ExerciseLogBody]
    """

    kwargs = _get_kwargs(
        exercise_log_id=exercise_log_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    exercise_log_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> ExerciseLogBody:
    """Get a logged exercise

     One exercise that the candidate did. Reading one's own needs no consent.

    Args:
        exercise_log_id (str): Opaque id, `exlg_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ExerciseLogBody
    """

    return sync_detailed(
        exercise_log_id=exercise_log_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    exercise_log_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[ExerciseLogBody]:
    """Get a logged exercise

     One exercise that the candidate did. Reading one's own needs no consent.

    Args:
        exercise_log_id (str): Opaque id, `exlg_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ExerciseLogBody]
    """

    kwargs = _get_kwargs(
        exercise_log_id=exercise_log_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    exercise_log_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> ExerciseLogBody:
    """Get a logged exercise

     One exercise that the candidate did. Reading one's own needs no consent.

    Args:
        exercise_log_id (str): Opaque id, `exlg_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ExerciseLogBody
    """

    return (
        await asyncio_detailed(
            exercise_log_id=exercise_log_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
