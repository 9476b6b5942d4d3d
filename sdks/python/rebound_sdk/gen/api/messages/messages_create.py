from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_message import CreateMessage
from ...models.message_body import MessageBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateMessage,
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
        "url": "/v1/messages",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> MessageBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = MessageBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[MessageBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateMessage,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[MessageBody]:
    """Draft a message

     Writes a short, polite message in the candidate's name from what is known of the interview; what is
    not known is left
    out. Read it, change it, send it from where you send mail, and mark it as sent. A thank-you can be
    sent once for an interview; all kinds but `thank_you` and `subject_access_request` wait
    until the candidate has been told of an outcome.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateMessage): A new message. Example: {'future_openings': True, 'impressed_by':
            'how openly your team talks about what went wrong', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'kind': 'thank_you'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[MessageBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateMessage,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> MessageBody:
    """Draft a message

     Writes a short, polite message in the candidate's name from what is known of the interview; what is
    not known is left
    out. Read it, change it, send it from where you send mail, and mark it as sent. A thank-you can be
    sent once for an interview; all kinds but `thank_you` and `subject_access_request` wait
    until the candidate has been told of an outcome.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateMessage): A new message. Example: {'future_openings': True, 'impressed_by':
            'how openly your team talks about what went wrong', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'kind': 'thank_you'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        MessageBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateMessage,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[MessageBody]:
    """Draft a message

     Writes a short, polite message in the candidate's name from what is known of the interview; what is
    not known is left
    out. Read it, change it, send it from where you send mail, and mark it as sent. A thank-you can be
    sent once for an interview; all kinds but `thank_you` and `subject_access_request` wait
    until the candidate has been told of an outcome.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateMessage): A new message. Example: {'future_openings': True, 'impressed_by':
            'how openly your team talks about what went wrong', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'kind': 'thank_you'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[MessageBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateMessage,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> MessageBody:
    """Draft a message

     Writes a short, polite message in the candidate's name from what is known of the interview; what is
    not known is left
    out. Read it, change it, send it from where you send mail, and mark it as sent. A thank-you can be
    sent once for an interview; all kinds but `thank_you` and `subject_access_request` wait
    until the candidate has been told of an outcome.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateMessage): A new message. Example: {'future_openings': True, 'impressed_by':
            'how openly your team talks about what went wrong', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'kind': 'thank_you'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        MessageBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
            accept_language=accept_language,
        )
    ).parsed
