from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.delivery_body import DeliveryBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    delivery_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/deliveries/{delivery_id}/redeliver".format(
            delivery_id=quote(str(delivery_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> DeliveryBody:
    try:
        if is_answer(response, 202, "application/json"):
            response_202 = DeliveryBody.from_dict(response.json())

            return response_202

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[DeliveryBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    delivery_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[DeliveryBody]:
    """Deliver again

     Sends a delivery once more, whether it arrived, failed or was cancelled, with the whole schedule
    before it. The message
    has the same `webhook-id`, so a receiver that has seen it can drop it.

    Args:
        delivery_id (str): Opaque id, `dlvr_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[DeliveryBody]
    """

    kwargs = _get_kwargs(
        delivery_id=delivery_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    delivery_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> DeliveryBody:
    """Deliver again

     Sends a delivery once more, whether it arrived, failed or was cancelled, with the whole schedule
    before it. The message
    has the same `webhook-id`, so a receiver that has seen it can drop it.

    Args:
        delivery_id (str): Opaque id, `dlvr_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        DeliveryBody
    """

    return sync_detailed(
        delivery_id=delivery_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    delivery_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[DeliveryBody]:
    """Deliver again

     Sends a delivery once more, whether it arrived, failed or was cancelled, with the whole schedule
    before it. The message
    has the same `webhook-id`, so a receiver that has seen it can drop it.

    Args:
        delivery_id (str): Opaque id, `dlvr_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[DeliveryBody]
    """

    kwargs = _get_kwargs(
        delivery_id=delivery_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    delivery_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> DeliveryBody:
    """Deliver again

     Sends a delivery once more, whether it arrived, failed or was cancelled, with the whole schedule
    before it. The message
    has the same `webhook-id`, so a receiver that has seen it can drop it.

    Args:
        delivery_id (str): Opaque id, `dlvr_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        DeliveryBody
    """

    return (
        await asyncio_detailed(
            delivery_id=delivery_id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
