from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.candidate_body import CandidateBody
from ...models.update_candidate import UpdateCandidate
from ...types import Response


def _get_kwargs(
    candidate_id: str,
    *,
    body: UpdateCandidate,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/candidates/{candidate_id}".format(
            candidate_id=quote(str(candidate_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CandidateBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = CandidateBody.from_dict(response.json())

            return response_200

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
    candidate_id: str,
    *,
    client: Client,
    body: UpdateCandidate,
    if_match: str,
) -> Response[CandidateBody]:
    """Update a candidate's profile

     A merge patch: absent members stay, null clears. A plan that is there already follows the new week
    when it is next
    revised. A candidate changes their own profile, but for `external_id`, by which you find them.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateCandidate): A change to a candidate's profile (merge patch): absent leaves,
            null clears. Example: {'days_off': ['friday', 'sunday'], 'email': None, 'weekly_hours':
            5}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CandidateBody]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    candidate_id: str,
    *,
    client: Client,
    body: UpdateCandidate,
    if_match: str,
) -> CandidateBody:
    """Update a candidate's profile

     A merge patch: absent members stay, null clears. A plan that is there already follows the new week
    when it is next
    revised. A candidate changes their own profile, but for `external_id`, by which you find them.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateCandidate): A change to a candidate's profile (merge patch): absent leaves,
            null clears. Example: {'days_off': ['friday', 'sunday'], 'email': None, 'weekly_hours':
            5}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        CandidateBody
    """

    return sync_detailed(
        candidate_id=candidate_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    candidate_id: str,
    *,
    client: Client,
    body: UpdateCandidate,
    if_match: str,
) -> Response[CandidateBody]:
    """Update a candidate's profile

     A merge patch: absent members stay, null clears. A plan that is there already follows the new week
    when it is next
    revised. A candidate changes their own profile, but for `external_id`, by which you find them.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateCandidate): A change to a candidate's profile (merge patch): absent leaves,
            null clears. Example: {'days_off': ['friday', 'sunday'], 'email': None, 'weekly_hours':
            5}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CandidateBody]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    candidate_id: str,
    *,
    client: Client,
    body: UpdateCandidate,
    if_match: str,
) -> CandidateBody:
    """Update a candidate's profile

     A merge patch: absent members stay, null clears. A plan that is there already follows the new week
    when it is next
    revised. A candidate changes their own profile, but for `external_id`, by which you find them.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateCandidate): A change to a candidate's profile (merge patch): absent leaves,
            null clears. Example: {'days_off': ['friday', 'sunday'], 'email': None, 'weekly_hours':
            5}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        CandidateBody
    """

    return (
        await asyncio_detailed(
            candidate_id=candidate_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
