from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_interview import CreateInterview
from ...models.interview_body import InterviewBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateInterview,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/interviews",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> InterviewBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = InterviewBody.from_dict(response.json())

            return response_201

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
    *,
    client: Client,
    body: CreateInterview,
    idempotency_key: str | Unset = UNSET,
) -> Response[InterviewBody]:
    """Create an interview

     Records an interview, past or to come, of a candidate with an employer, an agency or both. Its
    outcome is `pending`
    until you record one.

    Args:
        idempotency_key (str | Unset):
        body (CreateInterview): A new interview. Example: {'candidate_id':
            'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'duration_minutes': 60, 'employer': {'contact_email':
            'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'},
            'external_id': 'application-815', 'format': 'video', 'role': 'Data analyst', 'stage':
            'final', 'starts_at': '2026-11-18T10:00:00.000Z'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[InterviewBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateInterview,
    idempotency_key: str | Unset = UNSET,
) -> InterviewBody:
    """Create an interview

     Records an interview, past or to come, of a candidate with an employer, an agency or both. Its
    outcome is `pending`
    until you record one.

    Args:
        idempotency_key (str | Unset):
        body (CreateInterview): A new interview. Example: {'candidate_id':
            'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'duration_minutes': 60, 'employer': {'contact_email':
            'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'},
            'external_id': 'application-815', 'format': 'video', 'role': 'Data analyst', 'stage':
            'final', 'starts_at': '2026-11-18T10:00:00.000Z'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        InterviewBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateInterview,
    idempotency_key: str | Unset = UNSET,
) -> Response[InterviewBody]:
    """Create an interview

     Records an interview, past or to come, of a candidate with an employer, an agency or both. Its
    outcome is `pending`
    until you record one.

    Args:
        idempotency_key (str | Unset):
        body (CreateInterview): A new interview. Example: {'candidate_id':
            'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'duration_minutes': 60, 'employer': {'contact_email':
            'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'},
            'external_id': 'application-815', 'format': 'video', 'role': 'Data analyst', 'stage':
            'final', 'starts_at': '2026-11-18T10:00:00.000Z'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[InterviewBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateInterview,
    idempotency_key: str | Unset = UNSET,
) -> InterviewBody:
    """Create an interview

     Records an interview, past or to come, of a candidate with an employer, an agency or both. Its
    outcome is `pending`
    until you record one.

    Args:
        idempotency_key (str | Unset):
        body (CreateInterview): A new interview. Example: {'candidate_id':
            'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'duration_minutes': 60, 'employer': {'contact_email':
            'femi@ashdowntimber.example', 'contact_name': 'Femi Ade', 'name': 'Ashdown Timber'},
            'external_id': 'application-815', 'format': 'video', 'role': 'Data analyst', 'stage':
            'final', 'starts_at': '2026-11-18T10:00:00.000Z'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        InterviewBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
