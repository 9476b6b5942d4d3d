from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.checked_in_body import CheckedInBody
from ...models.create_check_in import CreateCheckIn
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateCheckIn,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(accept_language, Unset):
        headers["Accept-Language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/check_ins",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CheckedInBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = CheckedInBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[CheckedInBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateCheckIn,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[CheckedInBody]:
    """Check in

     Keeps how the candidate is, for themselves alone: no tenant can read it, nothing is announced, and
    it needs their consent
    (`well_being_data`). The answer leads with `support`: on a hard day it says plainly that nobody
    reads this live, and where the
    candidate can talk to a person. When it may be about life and death, their open recoveries are
    paused until they come back;
    to others that is a break like any other. Without the consent, or with a fault, nothing is kept, and
    where help is stands in the refusal.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateCheckIn): How somebody is. Example: {'emotions': ['disappointed', 'tired'],
            'intensity': 6, 'note': 'I had told everybody about it.', 'recovery_id':
            'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CheckedInBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateCheckIn,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> CheckedInBody:
    """Check in

     Keeps how the candidate is, for themselves alone: no tenant can read it, nothing is announced, and
    it needs their consent
    (`well_being_data`). The answer leads with `support`: on a hard day it says plainly that nobody
    reads this live, and where the
    candidate can talk to a person. When it may be about life and death, their open recoveries are
    paused until they come back;
    to others that is a break like any other. Without the consent, or with a fault, nothing is kept, and
    where help is stands in the refusal.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateCheckIn): How somebody is. Example: {'emotions': ['disappointed', 'tired'],
            'intensity': 6, 'note': 'I had told everybody about it.', 'recovery_id':
            'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        CheckedInBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateCheckIn,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[CheckedInBody]:
    """Check in

     Keeps how the candidate is, for themselves alone: no tenant can read it, nothing is announced, and
    it needs their consent
    (`well_being_data`). The answer leads with `support`: on a hard day it says plainly that nobody
    reads this live, and where the
    candidate can talk to a person. When it may be about life and death, their open recoveries are
    paused until they come back;
    to others that is a break like any other. Without the consent, or with a fault, nothing is kept, and
    where help is stands in the refusal.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateCheckIn): How somebody is. Example: {'emotions': ['disappointed', 'tired'],
            'intensity': 6, 'note': 'I had told everybody about it.', 'recovery_id':
            'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CheckedInBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateCheckIn,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> CheckedInBody:
    """Check in

     Keeps how the candidate is, for themselves alone: no tenant can read it, nothing is announced, and
    it needs their consent
    (`well_being_data`). The answer leads with `support`: on a hard day it says plainly that nobody
    reads this live, and where the
    candidate can talk to a person. When it may be about life and death, their open recoveries are
    paused until they come back;
    to others that is a break like any other. Without the consent, or with a fault, nothing is kept, and
    where help is stands in the refusal.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateCheckIn): How somebody is. Example: {'emotions': ['disappointed', 'tired'],
            'intensity': 6, 'note': 'I had told everybody about it.', 'recovery_id':
            'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        CheckedInBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
            accept_language=accept_language,
        )
    ).parsed
