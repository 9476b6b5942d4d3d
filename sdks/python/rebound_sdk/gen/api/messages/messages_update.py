from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.message_body import MessageBody
from ...models.update_message import UpdateMessage
from ...types import Response


def _get_kwargs(
    message_id: str,
    *,
    body: UpdateMessage,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/messages/{message_id}".format(
            message_id=quote(str(message_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> MessageBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = MessageBody.from_dict(response.json())

            return response_200

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
    message_id: str,
    *,
    client: Client,
    body: UpdateMessage,
    if_match: str,
) -> Response[MessageBody]:
    """Update a draft message

     A merge patch of its words, its recipient and the language that it is in, until it has been sent.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateMessage): A change to a draft (merge patch): absent leaves. Example: {'body':
            'Hello Femi,\\n\\nThank you for your time.\\n\\nAda', 'subject': 'Thank you'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[MessageBody]
    """

    kwargs = _get_kwargs(
        message_id=message_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    message_id: str,
    *,
    client: Client,
    body: UpdateMessage,
    if_match: str,
) -> MessageBody:
    """Update a draft message

     A merge patch of its words, its recipient and the language that it is in, until it has been sent.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateMessage): A change to a draft (merge patch): absent leaves. Example: {'body':
            'Hello Femi,\\n\\nThank you for your time.\\n\\nAda', 'subject': 'Thank you'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        MessageBody
    """

    return sync_detailed(
        message_id=message_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    message_id: str,
    *,
    client: Client,
    body: UpdateMessage,
    if_match: str,
) -> Response[MessageBody]:
    """Update a draft message

     A merge patch of its words, its recipient and the language that it is in, until it has been sent.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateMessage): A change to a draft (merge patch): absent leaves. Example: {'body':
            'Hello Femi,\\n\\nThank you for your time.\\n\\nAda', 'subject': 'Thank you'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[MessageBody]
    """

    kwargs = _get_kwargs(
        message_id=message_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    message_id: str,
    *,
    client: Client,
    body: UpdateMessage,
    if_match: str,
) -> MessageBody:
    """Update a draft message

     A merge patch of its words, its recipient and the language that it is in, until it has been sent.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateMessage): A change to a draft (merge patch): absent leaves. Example: {'body':
            'Hello Femi,\\n\\nThank you for your time.\\n\\nAda', 'subject': 'Thank you'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        MessageBody
    """

    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
