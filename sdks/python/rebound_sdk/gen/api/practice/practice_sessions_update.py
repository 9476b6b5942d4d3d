from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.practice_session_body import PracticeSessionBody
from ...models.update_practice_session import UpdatePracticeSession
from ...types import Response


def _get_kwargs(
    practice_session_id: str,
    *,
    body: UpdatePracticeSession,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/practice_sessions/{practice_session_id}".format(
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
    body: UpdatePracticeSession,
    if_match: str,
) -> Response[PracticeSessionBody]:
    """Update a practice session

     A merge patch: absent members stay, null clears. Notes and ratings can be changed after the session
    too.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        if_match (str):
        body (UpdatePracticeSession): A change to a practice session (merge patch): absent leaves,
            null clears. Example: {'planned_on': '2026-11-26', 'self_ratings': {'answer_depth': None,
            'confidence': 4}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PracticeSessionBody]
    """

    kwargs = _get_kwargs(
        practice_session_id=practice_session_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    practice_session_id: str,
    *,
    client: Client,
    body: UpdatePracticeSession,
    if_match: str,
) -> PracticeSessionBody:
    """Update a practice session

     A merge patch: absent members stay, null clears. Notes and ratings can be changed after the session
    too.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        if_match (str):
        body (UpdatePracticeSession): A change to a practice session (merge patch): absent leaves,
            null clears. Example: {'planned_on': '2026-11-26', 'self_ratings': {'answer_depth': None,
            'confidence': 4}}.

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
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    practice_session_id: str,
    *,
    client: Client,
    body: UpdatePracticeSession,
    if_match: str,
) -> Response[PracticeSessionBody]:
    """Update a practice session

     A merge patch: absent members stay, null clears. Notes and ratings can be changed after the session
    too.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        if_match (str):
        body (UpdatePracticeSession): A change to a practice session (merge patch): absent leaves,
            null clears. Example: {'planned_on': '2026-11-26', 'self_ratings': {'answer_depth': None,
            'confidence': 4}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PracticeSessionBody]
    """

    kwargs = _get_kwargs(
        practice_session_id=practice_session_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    practice_session_id: str,
    *,
    client: Client,
    body: UpdatePracticeSession,
    if_match: str,
) -> PracticeSessionBody:
    """Update a practice session

     A merge patch: absent members stay, null clears. Notes and ratings can be changed after the session
    too.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        if_match (str):
        body (UpdatePracticeSession): A change to a practice session (merge patch): absent leaves,
            null clears. Example: {'planned_on': '2026-11-26', 'self_ratings': {'answer_depth': None,
            'confidence': 4}}.

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
            if_match=if_match,
        )
    ).parsed
