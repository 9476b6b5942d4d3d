from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.consent_body import ConsentBody
from ...models.grant_consent import GrantConsent
from ...types import UNSET, Response, Unset


def _get_kwargs(
    candidate_id: str,
    *,
    body: GrantConsent,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/candidates/{candidate_id}/consents".format(
            candidate_id=quote(str(candidate_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ConsentBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = ConsentBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ConsentBody]:
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
    body: GrantConsent,
    idempotency_key: str | Unset = UNSET,
) -> Response[ConsentBody]:
    """Record that a candidate agreed

     Keeps what the candidate agreed to, in the words that were shown. For each purpose one consent holds
    at a time: to ask
    with other words, withdraw the earlier one first. To `fairness_notes` only the candidate can agree,
    and a tenant never
    sees it.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (GrantConsent): What the candidate agrees to. Example: {'purpose':
            'feedback_contact', 'wording': 'You may write to the employer and ask for feedback on my
            behalf.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ConsentBody]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    candidate_id: str,
    *,
    client: Client,
    body: GrantConsent,
    idempotency_key: str | Unset = UNSET,
) -> ConsentBody:
    """Record that a candidate agreed

     Keeps what the candidate agreed to, in the words that were shown. For each purpose one consent holds
    at a time: to ask
    with other words, withdraw the earlier one first. To `fairness_notes` only the candidate can agree,
    and a tenant never
    sees it.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (GrantConsent): What the candidate agrees to. Example: {'purpose':
            'feedback_contact', 'wording': 'You may write to the employer and ask for feedback on my
            behalf.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ConsentBody
    """

    return sync_detailed(
        candidate_id=candidate_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    candidate_id: str,
    *,
    client: Client,
    body: GrantConsent,
    idempotency_key: str | Unset = UNSET,
) -> Response[ConsentBody]:
    """Record that a candidate agreed

     Keeps what the candidate agreed to, in the words that were shown. For each purpose one consent holds
    at a time: to ask
    with other words, withdraw the earlier one first. To `fairness_notes` only the candidate can agree,
    and a tenant never
    sees it.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (GrantConsent): What the candidate agrees to. Example: {'purpose':
            'feedback_contact', 'wording': 'You may write to the employer and ask for feedback on my
            behalf.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ConsentBody]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    candidate_id: str,
    *,
    client: Client,
    body: GrantConsent,
    idempotency_key: str | Unset = UNSET,
) -> ConsentBody:
    """Record that a candidate agreed

     Keeps what the candidate agreed to, in the words that were shown. For each purpose one consent holds
    at a time: to ask
    with other words, withdraw the earlier one first. To `fairness_notes` only the candidate can agree,
    and a tenant never
    sees it.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (GrantConsent): What the candidate agrees to. Example: {'purpose':
            'feedback_contact', 'wording': 'You may write to the employer and ask for feedback on my
            behalf.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ConsentBody
    """

    return (
        await asyncio_detailed(
            candidate_id=candidate_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
