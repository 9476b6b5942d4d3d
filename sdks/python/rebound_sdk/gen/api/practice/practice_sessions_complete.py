from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.complete_practice import CompletePractice
from ...models.practice_session_body import PracticeSessionBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    practice_session_id: str,
    *,
    body: CompletePractice,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/practice_sessions/{practice_session_id}/complete".format(
            practice_session_id=quote(str(practice_session_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PracticeSessionBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = PracticeSessionBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[PracticeSessionBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    practice_session_id: str,
    *,
    client: Client,
    body: CompletePractice,
    idempotency_key: str | Unset = UNSET,
) -> Response[PracticeSessionBody]:
    """Complete a practice session

     Notes that it was held, and how it went in the candidate's own eyes. It counts on the way back of
    the candidate, who sees
    it there; nobody else does. Send `{}` when there is nothing to add.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):
        body (CompletePractice): How a practice session went. Example: {'completed_on':
            '2026-11-25', 'minutes': 35, 'self_ratings': {'answer_depth': 3, 'confidence': 4}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PracticeSessionBody]
    """

    kwargs = _get_kwargs(
        practice_session_id=practice_session_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    practice_session_id: str,
    *,
    client: Client,
    body: CompletePractice,
    idempotency_key: str | Unset = UNSET,
) -> PracticeSessionBody:
    """Complete a practice session

     Notes that it was held, and how it went in the candidate's own eyes. It counts on the way back of
    the candidate, who sees
    it there; nobody else does. Send `{}` when there is nothing to add.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):
        body (CompletePractice): How a practice session went. Example: {'completed_on':
            '2026-11-25', 'minutes': 35, 'self_ratings': {'answer_depth': 3, 'confidence': 4}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PracticeSessionBody
    """

    return sync_detailed(
        practice_session_id=practice_session_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    practice_session_id: str,
    *,
    client: Client,
    body: CompletePractice,
    idempotency_key: str | Unset = UNSET,
) -> Response[PracticeSessionBody]:
    """Complete a practice session

     Notes that it was held, and how it went in the candidate's own eyes. It counts on the way back of
    the candidate, who sees
    it there; nobody else does. Send `{}` when there is nothing to add.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):
        body (CompletePractice): How a practice session went. Example: {'completed_on':
            '2026-11-25', 'minutes': 35, 'self_ratings': {'answer_depth': 3, 'confidence': 4}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PracticeSessionBody]
    """

    kwargs = _get_kwargs(
        practice_session_id=practice_session_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    practice_session_id: str,
    *,
    client: Client,
    body: CompletePractice,
    idempotency_key: str | Unset = UNSET,
) -> PracticeSessionBody:
    """Complete a practice session

     Notes that it was held, and how it went in the candidate's own eyes. It counts on the way back of
    the candidate, who sees
    it there; nobody else does. Send `{}` when there is nothing to add.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):
        body (CompletePractice): How a practice session went. Example: {'completed_on':
            '2026-11-25', 'minutes': 35, 'self_ratings': {'answer_depth': 3, 'confidence': 4}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PracticeSessionBody
    """

    return (
        await asyncio_detailed(
            practice_session_id=practice_session_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
