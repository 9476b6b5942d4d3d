from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.update_webhook_endpoint import UpdateWebhookEndpoint
from ...models.webhook_endpoint_body import WebhookEndpointBody
from ...types import Response


def _get_kwargs(
    webhook_endpoint_id: str,
    *,
    body: UpdateWebhookEndpoint,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/webhook_endpoints/{webhook_endpoint_id}".format(
            webhook_endpoint_id=quote(str(webhook_endpoint_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> WebhookEndpointBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = WebhookEndpointBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[WebhookEndpointBody]:
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
    body: UpdateWebhookEndpoint,
    if_match: str,
) -> Response[WebhookEndpointBody]:
    """Update a webhook endpoint

     A merge patch of the URL, the types and the description. Deliveries on their way go to the new URL
    from the next attempt.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        if_match (str):
        body (UpdateWebhookEndpoint): A change to a webhook endpoint (merge patch): absent leaves,
            null clears. Example: {'description': None, 'event_types': ['feedback.received']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[WebhookEndpointBody]
    """

    kwargs = _get_kwargs(
        webhook_endpoint_id=webhook_endpoint_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    webhook_endpoint_id: str,
    *,
    client: Client,
    body: UpdateWebhookEndpoint,
    if_match: str,
) -> WebhookEndpointBody:
    """Update a webhook endpoint

     A merge patch of the URL, the types and the description. Deliveries on their way go to the new URL
    from the next attempt.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        if_match (str):
        body (UpdateWebhookEndpoint): A change to a webhook endpoint (merge patch): absent leaves,
            null clears. Example: {'description': None, 'event_types': ['feedback.received']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        WebhookEndpointBody
    """

    return sync_detailed(
        webhook_endpoint_id=webhook_endpoint_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    body: UpdateWebhookEndpoint,
    if_match: str,
) -> Response[WebhookEndpointBody]:
    """Update a webhook endpoint

     A merge patch of the URL, the types and the description. Deliveries on their way go to the new URL
    from the next attempt.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        if_match (str):
        body (UpdateWebhookEndpoint): A change to a webhook endpoint (merge patch): absent leaves,
            null clears. Example: {'description': None, 'event_types': ['feedback.received']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[WebhookEndpointBody]
    """

    kwargs = _get_kwargs(
        webhook_endpoint_id=webhook_endpoint_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    webhook_endpoint_id: str,
    *,
    client: Client,
    body: UpdateWebhookEndpoint,
    if_match: str,
) -> WebhookEndpointBody:
    """Update a webhook endpoint

     A merge patch of the URL, the types and the description. Deliveries on their way go to the new URL
    from the next attempt.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        if_match (str):
        body (UpdateWebhookEndpoint): A change to a webhook endpoint (merge patch): absent leaves,
            null clears. Example: {'description': None, 'event_types': ['feedback.received']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        WebhookEndpointBody
    """

    return (
        await asyncio_detailed(
            webhook_endpoint_id=webhook_endpoint_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
