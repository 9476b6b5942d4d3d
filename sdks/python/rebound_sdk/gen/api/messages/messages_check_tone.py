from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.tone_body import ToneBody
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
        "url": "/v1/messages/{message_id}/check_tone".format(
            message_id=quote(str(message_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ToneBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ToneBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ToneBody]:
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
) -> Response[ToneBody]:
    """Check the tone of a message

     A second look before it goes out: anger, blame, pleading, length, missing thanks, private matters
    and legal threats, each with
    its place and its reason. It changes nothing and forbids nothing. A candidate who writes that it is
    about their own life is
    answered with where help is, first, and with no word on the tone. The message is read in its own
    language; the reasons
    are told in the language of `Accept-Language`.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ToneBody]
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
) -> ToneBody:
    """Check the tone of a message

     A second look before it goes out: anger, blame, pleading, length, missing thanks, private matters
    and legal threats, each with
    its place and its reason. It changes nothing and forbids nothing. A candidate who writes that it is
    about their own life is
    answered with where help is, first, and with no word on the tone. The message is read in its own
    language; the reasons
    are told in the language of `Accept-Language`.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ToneBody
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
) -> Response[ToneBody]:
    """Check the tone of a message

     A second look before it goes out: anger, blame, pleading, length, missing thanks, private matters
    and legal threats, each with
    its place and its reason. It changes nothing and forbids nothing. A candidate who writes that it is
    about their own life is
    answered with where help is, first, and with no word on the tone. The message is read in its own
    language; the reasons
    are told in the language of `Accept-Language`.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ToneBody]
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
) -> ToneBody:
    """Check the tone of a message

     A second look before it goes out: anger, blame, pleading, length, missing thanks, private matters
    and legal threats, each with
    its place and its reason. It changes nothing and forbids nothing. A candidate who writes that it is
    about their own life is
    answered with where help is, first, and with no word on the tone. The message is read in its own
    language; the reasons
    are told in the language of `Accept-Language`.

    Args:
        message_id (str): Opaque id, `mesg_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ToneBody
    """

    return (
        await asyncio_detailed(
            message_id=message_id,
            client=client,
            idempotency_key=idempotency_key,
            accept_language=accept_language,
        )
    ).parsed
