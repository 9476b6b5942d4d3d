from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_practice_session import CreatePracticeSession
from ...models.practice_session_body import PracticeSessionBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreatePracticeSession,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/practice_sessions",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PracticeSessionBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = PracticeSessionBody.from_dict(response.json())

            return response_201

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
    *,
    client: Client,
    body: CreatePracticeSession,
    idempotency_key: str | Unset = UNSET,
) -> Response[PracticeSessionBody]:
    """Plan a practice session

     For the candidate alone: how they want to rehearse, and over which questions: of the bank, of an
    interview that tripped
    them up, or in their own words. No job board or agency hears of it.

    Args:
        idempotency_key (str | Unset):
        body (CreatePracticeSession): A rehearsal to plan. Example: {'kind': 'friend', 'minutes':
            40, 'planned_on': '2026-11-25', 'questions': [{'question_bank_id': 'mistake_put_right'},
            {'text': 'Why do you want to work here?'}]}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PracticeSessionBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreatePracticeSession,
    idempotency_key: str | Unset = UNSET,
) -> PracticeSessionBody:
    """Plan a practice session

     For the candidate alone: how they want to rehearse, and over which questions: of the bank, of an
    interview that tripped
    them up, or in their own words. No job board or agency hears of it.

    Args:
        idempotency_key (str | Unset):
        body (CreatePracticeSession): A rehearsal to plan. Example: {'kind': 'friend', 'minutes':
            40, 'planned_on': '2026-11-25', 'questions': [{'question_bank_id': 'mistake_put_right'},
            {'text': 'Why do you want to work here?'}]}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PracticeSessionBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreatePracticeSession,
    idempotency_key: str | Unset = UNSET,
) -> Response[PracticeSessionBody]:
    """Plan a practice session

     For the candidate alone: how they want to rehearse, and over which questions: of the bank, of an
    interview that tripped
    them up, or in their own words. No job board or agency hears of it.

    Args:
        idempotency_key (str | Unset):
        body (CreatePracticeSession): A rehearsal to plan. Example: {'kind': 'friend', 'minutes':
            40, 'planned_on': '2026-11-25', 'questions': [{'question_bank_id': 'mistake_put_right'},
            {'text': 'Why do you want to work here?'}]}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PracticeSessionBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreatePracticeSession,
    idempotency_key: str | Unset = UNSET,
) -> PracticeSessionBody:
    """Plan a practice session

     For the candidate alone: how they want to rehearse, and over which questions: of the bank, of an
    interview that tripped
    them up, or in their own words. No job board or agency hears of it.

    Args:
        idempotency_key (str | Unset):
        body (CreatePracticeSession): A rehearsal to plan. Example: {'kind': 'friend', 'minutes':
            40, 'planned_on': '2026-11-25', 'questions': [{'question_bank_id': 'mistake_put_right'},
            {'text': 'Why do you want to work here?'}]}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PracticeSessionBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
