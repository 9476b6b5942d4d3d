from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.rotate_webhook_secret import RotateWebhookSecret
from ...models.webhook_endpoint_with_secret import WebhookEndpointWithSecret
from ...types import UNSET, Response, Unset


def _get_kwargs(
    webhook_endpoint_id: str,
    *,
    body: RotateWebhookSecret,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhook_endpoints/{webhook_endpoint_id}/rotate_secret".format(
            webhook_endpoint_id=quote(str(webhook_endpoint_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> WebhookEndpointWithSecret:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = WebhookEndpointWithSecret.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[WebhookEndpointWithSecret]:
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
    body: RotateWebhookSecret,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebhookEndpointWithSecret]:
    """Rotate a webhook endpoint's secret

     Makes a new secret, shown in this answer only. For the hours of the overlap every message carries
    two signatures, one
    by the new and one by the old secret, so that your receivers can change over when it suits them.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):
        body (RotateWebhookSecret): How a secret is rotated. Example: {'overlap_hours': 48}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[WebhookEndpointWithSecret]
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
    body: RotateWebhookSecret,
    idempotency_key: str | Unset = UNSET,
) -> WebhookEndpointWithSecret:
    """Rotate a webhook endpoint's secret

     Makes a new secret, shown in this answer only. For the hours of the overlap every message carries
    two signatures, one
    by the new and one by the old secret, so that your receivers can change over when it suits them.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):
        body (RotateWebhookSecret): How a secret is rotated. Example: {'overlap_hours': 48}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        WebhookEndpointWithSecret
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
    body: RotateWebhookSecret,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebhookEndpointWithSecret]:
    """Rotate a webhook endpoint's secret

     Makes a new secret, shown in this answer only. For the hours of the overlap every message carries
    two signatures, one
    by the new and one by the old secret, so that your receivers can change over when it suits them.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):
        body (RotateWebhookSecret): How a secret is rotated. Example: {'overlap_hours': 48}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[WebhookEndpointWithSecret]
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
    body: RotateWebhookSecret,
    idempotency_key: str | Unset = UNSET,
) -> WebhookEndpointWithSecret:
    """Rotate a webhook endpoint's secret

     Makes a new secret, shown in this answer only. For the hours of the overlap every message carries
    two signatures, one
    by the new and one by the old secret, so that your receivers can change over when it suits them.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):
        body (RotateWebhookSecret): How a secret is rotated. Example: {'overlap_hours': 48}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        WebhookEndpointWithSecret
    """

    return (
        await asyncio_detailed(
            webhook_endpoint_id=webhook_endpoint_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
