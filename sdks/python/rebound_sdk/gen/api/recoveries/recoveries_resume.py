from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.recovery_body import RecoveryBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    recovery_id: str,
    *,
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
        "url": "/v1/recoveries/{recovery_id}/resume".format(
            recovery_id=quote(str(recovery_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> RecoveryBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = RecoveryBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
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
    accept_language: str | Unset = UNSET,
) -> Response[RecoveryBody]:
    """Resume a paused recovery

     Ends the pause, before its day or where it has none. Tasks of the plan that waited for it get their
    days. A pause without an end is
    the candidate's to end, whoever began it: they come back when they are ready, and nobody asks them
    why.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RecoveryBody]
    """

    kwargs = _get_kwargs(
        recovery_id=recovery_id,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    recovery_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> RecoveryBody:
    """Resume a paused recovery

     Ends the pause, before its day or where it has none. Tasks of the plan that waited for it get their
    days. A pause without an end is
    the candidate's to end, whoever began it: they come back when they are ready, and nobody asks them
    why.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):

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
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    recovery_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[RecoveryBody]:
    """Resume a paused recovery

     Ends the pause, before its day or where it has none. Tasks of the plan that waited for it get their
    days. A pause without an end is
    the candidate's to end, whoever began it: they come back when they are ready, and nobody asks them
    why.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RecoveryBody]
    """

    kwargs = _get_kwargs(
        recovery_id=recovery_id,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    recovery_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> RecoveryBody:
    """Resume a paused recovery

     Ends the pause, before its day or where it has none. Tasks of the plan that waited for it get their
    days. A pause without an end is
    the candidate's to end, whoever began it: they come back when they are ready, and nobody asks them
    why.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):

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
            accept_language=accept_language,
        )
    ).parsed
