from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_webhook_endpoint import CreateWebhookEndpoint
from ...models.webhook_endpoint_with_secret import WebhookEndpointWithSecret
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateWebhookEndpoint,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhook_endpoints",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> WebhookEndpointWithSecret:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = WebhookEndpointWithSecret.from_dict(response.json())

            return response_201

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
    *,
    client: Client,
    body: CreateWebhookEndpoint,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebhookEndpointWithSecret]:
    """Create a webhook endpoint

     Names a URL that hears of events from now on. The answer shows the secret by which your receiver
    proves that a message
    is ours; it is not shown again. The URL must be public and `https`, and a tenant may have 20
    endpoints.

    Args:
        idempotency_key (str | Unset):
        body (CreateWebhookEndpoint): A new webhook endpoint. Example: {'description':
            'Production', 'event_types': ['feedback.received', 'recovery.closed'], 'url':
            'https://hooks.board.example/rebound'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[WebhookEndpointWithSecret]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateWebhookEndpoint,
    idempotency_key: str | Unset = UNSET,
) -> WebhookEndpointWithSecret:
    """Create a webhook endpoint

     Names a URL that hears of events from now on. The answer shows the secret by which your receiver
    proves that a message
    is ours; it is not shown again. The URL must be public and `https`, and a tenant may have 20
    endpoints.

    Args:
        idempotency_key (str | Unset):
        body (CreateWebhookEndpoint): A new webhook endpoint. Example: {'description':
            'Production', 'event_types': ['feedback.received', 'recovery.closed'], 'url':
            'https://hooks.board.example/rebound'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        WebhookEndpointWithSecret
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateWebhookEndpoint,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebhookEndpointWithSecret]:
    """Create a webhook endpoint

     Names a URL that hears of events from now on. The answer shows the secret by which your receiver
    proves that a message
    is ours; it is not shown again. The URL must be public and `https`, and a tenant may have 20
    endpoints.

    Args:
        idempotency_key (str | Unset):
        body (CreateWebhookEndpoint): A new webhook endpoint. Example: {'description':
            'Production', 'event_types': ['feedback.received', 'recovery.closed'], 'url':
            'https://hooks.board.example/rebound'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[WebhookEndpointWithSecret]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateWebhookEndpoint,
    idempotency_key: str | Unset = UNSET,
) -> WebhookEndpointWithSecret:
    """Create a webhook endpoint

     Names a URL that hears of events from now on. The answer shows the secret by which your receiver
    proves that a message
    is ours; it is not shown again. The URL must be public and `https`, and a tenant may have 20
    endpoints.

    Args:
        idempotency_key (str | Unset):
        body (CreateWebhookEndpoint): A new webhook endpoint. Example: {'description':
            'Production', 'event_types': ['feedback.received', 'recovery.closed'], 'url':
            'https://hooks.board.example/rebound'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        WebhookEndpointWithSecret
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
