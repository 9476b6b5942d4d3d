from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.pause_recovery import PauseRecovery
from ...models.recovery_body import RecoveryBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    recovery_id: str,
    *,
    body: PauseRecovery,
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
        "url": "/v1/recoveries/{recovery_id}/pause".format(
            recovery_id=quote(str(recovery_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

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
    body: PauseRecovery,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[RecoveryBody]:
    """Pause a recovery

     Nothing is due before the day that you name: the open tasks of its plan move behind it, and the next
    steps hold only what is
    kind. The pause ends by itself. Without a day it lasts until the candidate resumes it, and the tasks
    wait; a pause with a day can
    be made one without. Nobody has to say why they take a break.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (PauseRecovery): A pause. Example: {'until': None}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RecoveryBody]
    """

    kwargs = _get_kwargs(
        recovery_id=recovery_id,
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    recovery_id: str,
    *,
    client: Client,
    body: PauseRecovery,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> RecoveryBody:
    """Pause a recovery

     Nothing is due before the day that you name: the open tasks of its plan move behind it, and the next
    steps hold only what is
    kind. The pause ends by itself. Without a day it lasts until the candidate resumes it, and the tasks
    wait; a pause with a day can
    be made one without. Nobody has to say why they take a break.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (PauseRecovery): A pause. Example: {'until': None}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        RecoveryBody
    """

    return sync_detailed(
        recovery_id=recovery_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    recovery_id: str,
    *,
    client: Client,
    body: PauseRecovery,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[RecoveryBody]:
    """Pause a recovery

     Nothing is due before the day that you name: the open tasks of its plan move behind it, and the next
    steps hold only what is
    kind. The pause ends by itself. Without a day it lasts until the candidate resumes it, and the tasks
    wait; a pause with a day can
    be made one without. Nobody has to say why they take a break.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (PauseRecovery): A pause. Example: {'until': None}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RecoveryBody]
    """

    kwargs = _get_kwargs(
        recovery_id=recovery_id,
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    recovery_id: str,
    *,
    client: Client,
    body: PauseRecovery,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> RecoveryBody:
    """Pause a recovery

     Nothing is due before the day that you name: the open tasks of its plan move behind it, and the next
    steps hold only what is
    kind. The pause ends by itself. Without a day it lasts until the candidate resumes it, and the tasks
    wait; a pause with a day can
    be made one without. Nobody has to say why they take a break.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (PauseRecovery): A pause. Example: {'until': None}.

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
            body=body,
            idempotency_key=idempotency_key,
            accept_language=accept_language,
        )
    ).parsed
