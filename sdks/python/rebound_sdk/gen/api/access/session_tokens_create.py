from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_session_token import CreateSessionToken
from ...models.session_token_body import SessionTokenBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateSessionToken,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/session_tokens",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> SessionTokenBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = SessionTokenBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[SessionTokenBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateSessionToken,
    idempotency_key: str | Unset = UNSET,
) -> Response[SessionTokenBody]:
    """Mint a session token

     Gives a token with which one candidate's browser may act for that candidate alone. Your server calls
    this when the
    candidate has signed in with you, and hands the token to your page. It lives for 15 minutes unless
    you say otherwise,
    works only from the pages that it lists, and ends at once when you revoke it, revoke the client that
    minted it, or
    erase the candidate.

    Args:
        idempotency_key (str | Unset):
        body (CreateSessionToken): A session token to mint. Example: {'allowed_origins':
            ['https://jobs.example.com'], 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'expires_in_seconds': 900, 'scopes': ['recoveries:read', 'tasks:write']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SessionTokenBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateSessionToken,
    idempotency_key: str | Unset = UNSET,
) -> SessionTokenBody:
    """Mint a session token

     Gives a token with which one candidate's browser may act for that candidate alone. Your server calls
    this when the
    candidate has signed in with you, and hands the token to your page. It lives for 15 minutes unless
    you say otherwise,
    works only from the pages that it lists, and ends at once when you revoke it, revoke the client that
    minted it, or
    erase the candidate.

    Args:
        idempotency_key (str | Unset):
        body (CreateSessionToken): A session token to mint. Example: {'allowed_origins':
            ['https://jobs.example.com'], 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'expires_in_seconds': 900, 'scopes': ['recoveries:read', 'tasks:write']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SessionTokenBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateSessionToken,
    idempotency_key: str | Unset = UNSET,
) -> Response[SessionTokenBody]:
    """Mint a session token

     Gives a token with which one candidate's browser may act for that candidate alone. Your server calls
    this when the
    candidate has signed in with you, and hands the token to your page. It lives for 15 minutes unless
    you say otherwise,
    works only from the pages that it lists, and ends at once when you revoke it, revoke the client that
    minted it, or
    erase the candidate.

    Args:
        idempotency_key (str | Unset):
        body (CreateSessionToken): A session token to mint. Example: {'allowed_origins':
            ['https://jobs.example.com'], 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'expires_in_seconds': 900, 'scopes': ['recoveries:read', 'tasks:write']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SessionTokenBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateSessionToken,
    idempotency_key: str | Unset = UNSET,
) -> SessionTokenBody:
    """Mint a session token

     Gives a token with which one candidate's browser may act for that candidate alone. Your server calls
    this when the
    candidate has signed in with you, and hands the token to your page. It lives for 15 minutes unless
    you say otherwise,
    works only from the pages that it lists, and ends at once when you revoke it, revoke the client that
    minted it, or
    erase the candidate.

    Args:
        idempotency_key (str | Unset):
        body (CreateSessionToken): A session token to mint. Example: {'allowed_origins':
            ['https://jobs.example.com'], 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c',
            'expires_in_seconds': 900, 'scopes': ['recoveries:read', 'tasks:write']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SessionTokenBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
