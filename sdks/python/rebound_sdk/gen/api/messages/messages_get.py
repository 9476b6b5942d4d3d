from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.message_body import MessageBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    message_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/messages/{message_id}".format(
            message_id=quote(str(message_id), safe=""),
        ),
    }

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
    if_none_match: str | Unset = UNSET,
) -> Response[MessageBody]:
    """Get a message

     Its words, whom it goes to, and whether it went out.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[MessageBody]
    """

    kwargs = _get_kwargs(
        message_id=message_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    message_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> MessageBody:
    """Get a message

     Its words, whom it goes to, and whether it went out.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        MessageBody
    """

    return sync_detailed(
        message_id=message_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    message_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[MessageBody]:
    """Get a message

     Its words, whom it goes to, and whether it went out.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[MessageBody]
    """

    kwargs = _get_kwargs(
        message_id=message_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    message_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> MessageBody:
    """Get a message

     Its words, whom it goes to, and whether it went out.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

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
            if_none_match=if_none_match,
        )
    ).parsed
