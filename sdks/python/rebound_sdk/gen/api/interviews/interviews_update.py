from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.interview_body import InterviewBody
from ...models.update_interview import UpdateInterview
from ...types import Response


def _get_kwargs(
    interview_id: str,
    *,
    body: UpdateInterview,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/interviews/{interview_id}".format(
            interview_id=quote(str(interview_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> InterviewBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = InterviewBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[InterviewBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    interview_id: str,
    *,
    client: Client,
    body: UpdateInterview,
    if_match: str,
) -> Response[InterviewBody]:
    """Update an interview

     A merge patch: absent members stay, null clears, also within `employer` and `agency`. How the
    interview ended is
    recorded by an operation of its own.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateInterview): A change to an interview (merge patch): absent leaves, null
            clears. The outcome has an operation of its own. Example: {'employer': {'contact_email':
            None}, 'starts_at': '2026-11-19T10:00:00.000Z'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[InterviewBody]
    """

    kwargs = _get_kwargs(
        interview_id=interview_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    interview_id: str,
    *,
    client: Client,
    body: UpdateInterview,
    if_match: str,
) -> InterviewBody:
    """Update an interview

     A merge patch: absent members stay, null clears, also within `employer` and `agency`. How the
    interview ended is
    recorded by an operation of its own.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateInterview): A change to an interview (merge patch): absent leaves, null
            clears. The outcome has an operation of its own. Example: {'employer': {'contact_email':
            None}, 'starts_at': '2026-11-19T10:00:00.000Z'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        InterviewBody
    """

    return sync_detailed(
        interview_id=interview_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    interview_id: str,
    *,
    client: Client,
    body: UpdateInterview,
    if_match: str,
) -> Response[InterviewBody]:
    """Update an interview

     A merge patch: absent members stay, null clears, also within `employer` and `agency`. How the
    interview ended is
    recorded by an operation of its own.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateInterview): A change to an interview (merge patch): absent leaves, null
            clears. The outcome has an operation of its own. Example: {'employer': {'contact_email':
            None}, 'starts_at': '2026-11-19T10:00:00.000Z'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[InterviewBody]
    """

    kwargs = _get_kwargs(
        interview_id=interview_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    interview_id: str,
    *,
    client: Client,
    body: UpdateInterview,
    if_match: str,
) -> InterviewBody:
    """Update an interview

     A merge patch: absent members stay, null clears, also within `employer` and `agency`. How the
    interview ended is
    recorded by an operation of its own.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateInterview): A change to an interview (merge patch): absent leaves, null
            clears. The outcome has an operation of its own. Example: {'employer': {'contact_email':
            None}, 'starts_at': '2026-11-19T10:00:00.000Z'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        InterviewBody
    """

    return (
        await asyncio_detailed(
            interview_id=interview_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
