from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.future_interest_body import FutureInterestBody
from ...models.give_future_interest import GiveFutureInterest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: GiveFutureInterest,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/future_interests",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> FutureInterestBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = FutureInterestBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[FutureInterestBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: GiveFutureInterest,
    idempotency_key: str | Unset = UNSET,
) -> Response[FutureInterestBody]:
    """Say where a candidate wants to hear of openings

     Keeps that the candidate would like to hear of later openings at the employer that said no, or
    through the agency. A consent
    for `future_interest` must be in force. Nobody is written to by this; it makes your pool of people
    who nearly got the job
    and would come again.

    Args:
        idempotency_key (str | Unset):
        body (GiveFutureInterest): Where the candidate would like to hear of later openings.
            Example: {'channel': 'employer', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FutureInterestBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: GiveFutureInterest,
    idempotency_key: str | Unset = UNSET,
) -> FutureInterestBody:
    """Say where a candidate wants to hear of openings

     Keeps that the candidate would like to hear of later openings at the employer that said no, or
    through the agency. A consent
    for `future_interest` must be in force. Nobody is written to by this; it makes your pool of people
    who nearly got the job
    and would come again.

    Args:
        idempotency_key (str | Unset):
        body (GiveFutureInterest): Where the candidate would like to hear of later openings.
            Example: {'channel': 'employer', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FutureInterestBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: GiveFutureInterest,
    idempotency_key: str | Unset = UNSET,
) -> Response[FutureInterestBody]:
    """Say where a candidate wants to hear of openings

     Keeps that the candidate would like to hear of later openings at the employer that said no, or
    through the agency. A consent
    for `future_interest` must be in force. Nobody is written to by this; it makes your pool of people
    who nearly got the job
    and would come again.

    Args:
        idempotency_key (str | Unset):
        body (GiveFutureInterest): Where the candidate would like to hear of later openings.
            Example: {'channel': 'employer', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FutureInterestBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: GiveFutureInterest,
    idempotency_key: str | Unset = UNSET,
) -> FutureInterestBody:
    """Say where a candidate wants to hear of openings

     Keeps that the candidate would like to hear of later openings at the employer that said no, or
    through the agency. A consent
    for `future_interest` must be in force. Nobody is written to by this; it makes your pool of people
    who nearly got the job
    and would come again.

    Args:
        idempotency_key (str | Unset):
        body (GiveFutureInterest): Where the candidate would like to hear of later openings.
            Example: {'channel': 'employer', 'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FutureInterestBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
