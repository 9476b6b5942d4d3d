from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of
from ...client import Client
from ...models.recovery_body import RecoveryBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    recovery_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/recoveries/{recovery_id}/resume".format(
            recovery_id=quote(str(recovery_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> RecoveryBody:
    if response.status_code == 200:
        response_200 = RecoveryBody.from_dict(response.json())

        return response_200

    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[RecoveryBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    recovery_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[RecoveryBody]:
    """Resume a paused recovery

     Ends the pause before its day. Tasks of the plan that moved far behind it may come sooner.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RecoveryBody]
    """

    kwargs = _get_kwargs(
        recovery_id=recovery_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    recovery_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> RecoveryBody:
    """Resume a paused recovery

     Ends the pause before its day. Tasks of the plan that moved far behind it may come sooner.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        RecoveryBody
    """

    return sync_detailed(
        recovery_id=recovery_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    recovery_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[RecoveryBody]:
    """Resume a paused recovery

     Ends the pause before its day. Tasks of the plan that moved far behind it may come sooner.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RecoveryBody]
    """

    kwargs = _get_kwargs(
        recovery_id=recovery_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    recovery_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> RecoveryBody:
    """Resume a paused recovery

     Ends the pause before its day. Tasks of the plan that moved far behind it may come sooner.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        RecoveryBody
    """

    return (
        await asyncio_detailed(
            recovery_id=recovery_id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
