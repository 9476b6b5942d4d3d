from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_opportunity import CreateOpportunity
from ...models.opportunity_body import OpportunityBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateOpportunity,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/opportunities",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> OpportunityBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = OpportunityBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[OpportunityBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateOpportunity,
    idempotency_key: str | Unset = UNSET,
) -> Response[OpportunityBody]:
    """Note a role in view

     Keeps a role that the candidate has noticed and says at once how well it fits: from their skills and
    the roles that they
    look for (the profile), what they wish for and rule out (their search preferences), and what was
    said after interviews.
    A role that fits badly can be noted all the same; the answer only says so. For the candidate alone.

    Args:
        idempotency_key (str | Unset):
        body (CreateOpportunity): A role that the candidate has in view. Example: {'features':
            ['remote', 'part time'], 'organisation': 'Ashdown Timber', 'required_skills': ['sql',
            'excel'], 'role': 'Data analyst', 'url': 'https://jobs.example.org/4711'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[OpportunityBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateOpportunity,
    idempotency_key: str | Unset = UNSET,
) -> OpportunityBody:
    """Note a role in view

     Keeps a role that the candidate has noticed and says at once how well it fits: from their skills and
    the roles that they
    look for (the profile), what they wish for and rule out (their search preferences), and what was
    said after interviews.
    A role that fits badly can be noted all the same; the answer only says so. For the candidate alone.

    Args:
        idempotency_key (str | Unset):
        body (CreateOpportunity): A role that the candidate has in view. Example: {'features':
            ['remote', 'part time'], 'organisation': 'Ashdown Timber', 'required_skills': ['sql',
            'excel'], 'role': 'Data analyst', 'url': 'https://jobs.example.org/4711'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        OpportunityBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateOpportunity,
    idempotency_key: str | Unset = UNSET,
) -> Response[OpportunityBody]:
    """Note a role in view

     Keeps a role that the candidate has noticed and says at once how well it fits: from their skills and
    the roles that they
    look for (the profile), what they wish for and rule out (their search preferences), and what was
    said after interviews.
    A role that fits badly can be noted all the same; the answer only says so. For the candidate alone.

    Args:
        idempotency_key (str | Unset):
        body (CreateOpportunity): A role that the candidate has in view. Example: {'features':
            ['remote', 'part time'], 'organisation': 'Ashdown Timber', 'required_skills': ['sql',
            'excel'], 'role': 'Data analyst', 'url': 'https://jobs.example.org/4711'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[OpportunityBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateOpportunity,
    idempotency_key: str | Unset = UNSET,
) -> OpportunityBody:
    """Note a role in view

     Keeps a role that the candidate has noticed and says at once how well it fits: from their skills and
    the roles that they
    look for (the profile), what they wish for and rule out (their search preferences), and what was
    said after interviews.
    A role that fits badly can be noted all the same; the answer only says so. For the candidate alone.

    Args:
        idempotency_key (str | Unset):
        body (CreateOpportunity): A role that the candidate has in view. Example: {'features':
            ['remote', 'part time'], 'organisation': 'Ashdown Timber', 'required_skills': ['sql',
            'excel'], 'role': 'Data analyst', 'url': 'https://jobs.example.org/4711'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        OpportunityBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
