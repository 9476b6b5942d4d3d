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
    if_none_match: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    if not isinstance(accept_language, Unset):
        headers["Accept-Language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/recoveries/{recovery_id}".format(
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
    if_none_match: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[RecoveryBody]:
    """Get a recovery

     How far it is, how much of the way is done, and what the caller can do next, each step with its
    reason and the operation
    that does it. Show the steps in their order and you have the whole workflow.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RecoveryBody]
    """

    kwargs = _get_kwargs(
        recovery_id=recovery_id,
        if_none_match=if_none_match,
        accept_language=accept_language,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    recovery_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> RecoveryBody:
    """Get a recovery

     How far it is, how much of the way is done, and what the caller can do next, each step with its
    reason and the operation
    that does it. Show the steps in their order and you have the whole workflow.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):
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
        if_none_match=if_none_match,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    recovery_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[RecoveryBody]:
    """Get a recovery

     How far it is, how much of the way is done, and what the caller can do next, each step with its
    reason and the operation
    that does it. Show the steps in their order and you have the whole workflow.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RecoveryBody]
    """

    kwargs = _get_kwargs(
        recovery_id=recovery_id,
        if_none_match=if_none_match,
        accept_language=accept_language,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    recovery_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> RecoveryBody:
    """Get a recovery

     How far it is, how much of the way is done, and what the caller can do next, each step with its
    reason and the operation
    that does it. Show the steps in their order and you have the whole workflow.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):
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
            if_none_match=if_none_match,
            accept_language=accept_language,
        )
    ).parsed
