from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.candidate_body import CandidateBody
from ...models.create_candidate import CreateCandidate
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateCandidate,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/candidates",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CandidateBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = CandidateBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[CandidateBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateCandidate,
    idempotency_key: str | Unset = UNSET,
) -> Response[CandidateBody]:
    """Create a candidate

     Records a person who interviewed, with what a plan needs to know: where their day begins and ends,
    how many hours a
    week they can give, what they are looking for. Give your own id as `external_id` and you can find
    them by it.

    Args:
        idempotency_key (str | Unset):
        body (CreateCandidate): A new candidate. Example: {'country': 'GB', 'days_off':
            ['friday'], 'email': 'ada@example.com', 'external_id': 'applicant-4711', 'first_name':
            'Ada', 'last_name': 'Okafor', 'locale': 'en', 'skills': ['sql', 'stakeholder management'],
            'target_roles': ['data analyst'], 'time_zone': 'Europe/London', 'upcoming_interviews_on':
            ['2026-12-01'], 'weekly_hours': 3}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CandidateBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateCandidate,
    idempotency_key: str | Unset = UNSET,
) -> CandidateBody:
    """Create a candidate

     Records a person who interviewed, with what a plan needs to know: where their day begins and ends,
    how many hours a
    week they can give, what they are looking for. Give your own id as `external_id` and you can find
    them by it.

    Args:
        idempotency_key (str | Unset):
        body (CreateCandidate): A new candidate. Example: {'country': 'GB', 'days_off':
            ['friday'], 'email': 'ada@example.com', 'external_id': 'applicant-4711', 'first_name':
            'Ada', 'last_name': 'Okafor', 'locale': 'en', 'skills': ['sql', 'stakeholder management'],
            'target_roles': ['data analyst'], 'time_zone': 'Europe/London', 'upcoming_interviews_on':
            ['2026-12-01'], 'weekly_hours': 3}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        CandidateBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateCandidate,
    idempotency_key: str | Unset = UNSET,
) -> Response[CandidateBody]:
    """Create a candidate

     Records a person who interviewed, with what a plan needs to know: where their day begins and ends,
    how many hours a
    week they can give, what they are looking for. Give your own id as `external_id` and you can find
    them by it.

    Args:
        idempotency_key (str | Unset):
        body (CreateCandidate): A new candidate. Example: {'country': 'GB', 'days_off':
            ['friday'], 'email': 'ada@example.com', 'external_id': 'applicant-4711', 'first_name':
            'Ada', 'last_name': 'Okafor', 'locale': 'en', 'skills': ['sql', 'stakeholder management'],
            'target_roles': ['data analyst'], 'time_zone': 'Europe/London', 'upcoming_interviews_on':
            ['2026-12-01'], 'weekly_hours': 3}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CandidateBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateCandidate,
    idempotency_key: str | Unset = UNSET,
) -> CandidateBody:
    """Create a candidate

     Records a person who interviewed, with what a plan needs to know: where their day begins and ends,
    how many hours a
    week they can give, what they are looking for. Give your own id as `external_id` and you can find
    them by it.

    Args:
        idempotency_key (str | Unset):
        body (CreateCandidate): A new candidate. Example: {'country': 'GB', 'days_off':
            ['friday'], 'email': 'ada@example.com', 'external_id': 'applicant-4711', 'first_name':
            'Ada', 'last_name': 'Okafor', 'locale': 'en', 'skills': ['sql', 'stakeholder management'],
            'target_roles': ['data analyst'], 'time_zone': 'Europe/London', 'upcoming_interviews_on':
            ['2026-12-01'], 'weekly_hours': 3}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        CandidateBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
