from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.sent_message_body import SentMessageBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    message_id: str,
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
        "url": "/v1/messages/{message_id}/mark_sent".format(
            message_id=quote(str(message_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> SentMessageBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = SentMessageBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[SentMessageBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    message_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[SentMessageBody]:
    """Mark a message as sent

     Keeps that the message went out, so that it is not sent twice. The answer says how it sounds as
    well; that never stands in the
    way. We send nothing ourselves: send it before or after, from where you send mail.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SentMessageBody]
    """

    kwargs = _get_kwargs(
        message_id=message_id,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    message_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> SentMessageBody:
    """Mark a message as sent

     Keeps that the message went out, so that it is not sent twice. The answer says how it sounds as
    well; that never stands in the
    way. We send nothing ourselves: send it before or after, from where you send mail.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SentMessageBody
    """

    return sync_detailed(
        message_id=message_id,
        client=client,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    message_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[SentMessageBody]:
    """Mark a message as sent

     Keeps that the message went out, so that it is not sent twice. The answer says how it sounds as
    well; that never stands in the
    way. We send nothing ourselves: send it before or after, from where you send mail.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SentMessageBody]
    """

    kwargs = _get_kwargs(
        message_id=message_id,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    message_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> SentMessageBody:
    """Mark a message as sent

     Keeps that the message went out, so that it is not sent twice. The answer says how it sounds as
    well; that never stands in the
    way. We send nothing ourselves: send it before or after, from where you send mail.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SentMessageBody
    """

    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
            idempotency_key=idempotency_key,
            accept_language=accept_language,
        )
    ).parsed
