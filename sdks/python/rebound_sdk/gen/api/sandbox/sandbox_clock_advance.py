from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.advance_sandbox_clock import AdvanceSandboxClock
from ...models.sandbox_clock_body import SandboxClockBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: AdvanceSandboxClock,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/sandbox/clock",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> SandboxClockBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = SandboxClockBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[SandboxClockBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: AdvanceSandboxClock,
    idempotency_key: str | Unset = UNSET,
) -> Response[SandboxClockBody]:
    """Advance the clock of your sandbox

     Moves the time of your whole sandbox, so that you need not wait: reminders become possible, feedback
    requests expire,
    tasks fall due, webhooks that wait for another attempt are tried again. Tokens, the signatures of
    webhooks and limits of
    requests stay in the real time. Other nodes follow within a second.

    Args:
        idempotency_key (str | Unset):
        body (AdvanceSandboxClock): How far to move the clock of a sandbox. Example:
            {'advance_seconds': 259200}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SandboxClockBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: AdvanceSandboxClock,
    idempotency_key: str | Unset = UNSET,
) -> SandboxClockBody:
    """Advance the clock of your sandbox

     Moves the time of your whole sandbox, so that you need not wait: reminders become possible, feedback
    requests expire,
    tasks fall due, webhooks that wait for another attempt are tried again. Tokens, the signatures of
    webhooks and limits of
    requests stay in the real time. Other nodes follow within a second.

    Args:
        idempotency_key (str | Unset):
        body (AdvanceSandboxClock): How far to move the clock of a sandbox. Example:
            {'advance_seconds': 259200}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SandboxClockBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: AdvanceSandboxClock,
    idempotency_key: str | Unset = UNSET,
) -> Response[SandboxClockBody]:
    """Advance the clock of your sandbox

     Moves the time of your whole sandbox, so that you need not wait: reminders become possible, feedback
    requests expire,
    tasks fall due, webhooks that wait for another attempt are tried again. Tokens, the signatures of
    webhooks and limits of
    requests stay in the real time. Other nodes follow within a second.

    Args:
        idempotency_key (str | Unset):
        body (AdvanceSandboxClock): How far to move the clock of a sandbox. Example:
            {'advance_seconds': 259200}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SandboxClockBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: AdvanceSandboxClock,
    idempotency_key: str | Unset = UNSET,
) -> SandboxClockBody:
    """Advance the clock of your sandbox

     Moves the time of your whole sandbox, so that you need not wait: reminders become possible, feedback
    requests expire,
    tasks fall due, webhooks that wait for another attempt are tried again. Tokens, the signatures of
    webhooks and limits of
    requests stay in the real time. Other nodes follow within a second.

    Args:
        idempotency_key (str | Unset):
        body (AdvanceSandboxClock): How far to move the clock of a sandbox. Example:
            {'advance_seconds': 259200}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SandboxClockBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
