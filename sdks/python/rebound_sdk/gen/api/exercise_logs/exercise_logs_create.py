from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_exercise_log import CreateExerciseLog
from ...models.logged_exercise_body import LoggedExerciseBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateExerciseLog,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(accept_language, Unset):
        headers["Accept-Language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/exercise_logs",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> LoggedExerciseBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = LoggedExerciseBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[LoggedExerciseBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateExerciseLog,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[LoggedExerciseBody]:
    """Log an exercise

     Notes that the candidate did an exercise, and how hard it was to bear before and after, for
    themselves alone. It needs their
    consent (`well_being_data`). The answer leads with `support`, as that of a check-in does: somebody
    may write into any box how
    bad it is.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateExerciseLog): An exercise that somebody did. Example: {'exercise_id':
            'long_exhale_breathing', 'intensity_after': 5, 'intensity_before': 7, 'minutes': 5,
            'recovery_id': 'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[LoggedExerciseBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateExerciseLog,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> LoggedExerciseBody:
    """Log an exercise

     Notes that the candidate did an exercise, and how hard it was to bear before and after, for
    themselves alone. It needs their
    consent (`well_being_data`). The answer leads with `support`, as that of a check-in does: somebody
    may write into any box how
    bad it is.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateExerciseLog): An exercise that somebody did. Example: {'exercise_id':
            'long_exhale_breathing', 'intensity_after': 5, 'intensity_before': 7, 'minutes': 5,
            'recovery_id': 'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        LoggedExerciseBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateExerciseLog,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[LoggedExerciseBody]:
    """Log an exercise

     Notes that the candidate did an exercise, and how hard it was to bear before and after, for
    themselves alone. It needs their
    consent (`well_being_data`). The answer leads with `support`, as that of a check-in does: somebody
    may write into any box how
    bad it is.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateExerciseLog): An exercise that somebody did. Example: {'exercise_id':
            'long_exhale_breathing', 'intensity_after': 5, 'intensity_before': 7, 'minutes': 5,
            'recovery_id': 'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[LoggedExerciseBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateExerciseLog,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> LoggedExerciseBody:
    """Log an exercise

     Notes that the candidate did an exercise, and how hard it was to bear before and after, for
    themselves alone. It needs their
    consent (`well_being_data`). The answer leads with `support`, as that of a check-in does: somebody
    may write into any box how
    bad it is.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateExerciseLog): An exercise that somebody did. Example: {'exercise_id':
            'long_exhale_breathing', 'intensity_after': 5, 'intensity_before': 7, 'minutes': 5,
            'recovery_id': 'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        LoggedExerciseBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
            accept_language=accept_language,
        )
    ).parsed
