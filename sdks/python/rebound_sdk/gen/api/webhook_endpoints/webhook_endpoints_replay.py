from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.replay_body import ReplayBody
from ...models.replay_events import ReplayEvents
from ...types import UNSET, Response, Unset


def _get_kwargs(
    webhook_endpoint_id: str,
    *,
    body: ReplayEvents,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhook_endpoints/{webhook_endpoint_id}/replay".format(
            webhook_endpoint_id=quote(str(webhook_endpoint_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ReplayBody:
    try:
        if is_answer(response, 202, "application/json"):
            response_202 = ReplayBody.from_dict(response.json())

            return response_202

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ReplayBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    body: ReplayEvents,
    idempotency_key: str | Unset = UNSET,
) -> Response[ReplayBody]:
    """Replay what an endpoint missed

     Sends, oldest first, up to 1,000 events of a time within the last 30 days that this endpoint wants
    and that never
    reached it: because it was disabled, did not exist yet, or failed until we gave up. What arrived or
    is on its way is
    left alone, so it is safe to ask for more than was missed.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):
        body (ReplayEvents): Which time to replay. Example: {'since': '2026-11-20T00:00:00.000Z',
            'until': '2026-11-22T12:00:00.000Z'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ReplayBody]
    """

    kwargs = _get_kwargs(
        webhook_endpoint_id=webhook_endpoint_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    webhook_endpoint_id: str,
    *,
    client: Client,
    body: ReplayEvents,
    idempotency_key: str | Unset = UNSET,
) -> ReplayBody:
    """Replay what an endpoint missed

     Sends, oldest first, up to 1,000 events of a time within the last 30 days that this endpoint wants
    and that never
    reached it: because it was disabled, did not exist yet, or failed until we gave up. What arrived or
    is on its way is
    left alone, so it is safe to ask for more than was missed.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):
        body (ReplayEvents): Which time to replay. Example: {'since': '2026-11-20T00:00:00.000Z',
            'until': '2026-11-22T12:00:00.000Z'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ReplayBody
    """

    return sync_detailed(
        webhook_endpoint_id=webhook_endpoint_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    body: ReplayEvents,
    idempotency_key: str | Unset = UNSET,
) -> Response[ReplayBody]:
    """Replay what an endpoint missed

     Sends, oldest first, up to 1,000 events of a time within the last 30 days that this endpoint wants
    and that never
    reached it: because it was disabled, did not exist yet, or failed until we gave up. What arrived or
    is on its way is
    left alone, so it is safe to ask for more than was missed.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):
        body (ReplayEvents): Which time to replay. Example: {'since': '2026-11-20T00:00:00.000Z',
            'until': '2026-11-22T12:00:00.000Z'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ReplayBody]
    """

    kwargs = _get_kwargs(
        webhook_endpoint_id=webhook_endpoint_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    webhook_endpoint_id: str,
    *,
    client: Client,
    body: ReplayEvents,
    idempotency_key: str | Unset = UNSET,
) -> ReplayBody:
    """Replay what an endpoint missed

     Sends, oldest first, up to 1,000 events of a time within the last 30 days that this endpoint wants
    and that never
    reached it: because it was disabled, did not exist yet, or failed until we gave up. What arrived or
    is on its way is
    left alone, so it is safe to ask for more than was missed.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):
        body (ReplayEvents): Which time to replay. Example: {'since': '2026-11-20T00:00:00.000Z',
            'until': '2026-11-22T12:00:00.000Z'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ReplayBody
    """

    return (
        await asyncio_detailed(
            webhook_endpoint_id=webhook_endpoint_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
