from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.webhook_endpoint_body import WebhookEndpointBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    webhook_endpoint_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhook_endpoints/{webhook_endpoint_id}/enable".format(
            webhook_endpoint_id=quote(str(webhook_endpoint_id), safe=""),
        ),
    }

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
    idempotency_key: str | Unset = UNSET,
) -> Response[WebhookEndpointBody]:
    """Enable a webhook endpoint

     Lets a disabled endpoint hear of events again, from now on. What it missed meanwhile you can replay.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[WebhookEndpointBody]
    """

    kwargs = _get_kwargs(
        webhook_endpoint_id=webhook_endpoint_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    webhook_endpoint_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> WebhookEndpointBody:
    """Enable a webhook endpoint

     Lets a disabled endpoint hear of events again, from now on. What it missed meanwhile you can replay.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        WebhookEndpointBody
    """

    return sync_detailed(
        webhook_endpoint_id=webhook_endpoint_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    webhook_endpoint_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebhookEndpointBody]:
    """Enable a webhook endpoint

     Lets a disabled endpoint hear of events again, from now on. What it missed meanwhile you can replay.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[WebhookEndpointBody]
    """

    kwargs = _get_kwargs(
        webhook_endpoint_id=webhook_endpoint_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    webhook_endpoint_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> WebhookEndpointBody:
    """Enable a webhook endpoint

     Lets a disabled endpoint hear of events again, from now on. What it missed meanwhile you can replay.

    Args:
        webhook_endpoint_id (str): Opaque id, `whep_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):

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
            idempotency_key=idempotency_key,
        )
    ).parsed
