from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.emotion_page import EmotionPage
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/emotions",
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> EmotionPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = EmotionPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[EmotionPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
) -> Response[EmotionPage]:
    """List words for feelings

     Some words to offer in a check-in, for those who look for one. They are no test and not complete:
    any other word, in any
    language, is as good.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[EmotionPage]
    """

    kwargs = _get_kwargs()

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
) -> EmotionPage:
    """List words for feelings

     Some words to offer in a check-in, for those who look for one. They are no test and not complete:
    any other word, in any
    language, is as good.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        EmotionPage
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[EmotionPage]:
    """List words for feelings

     Some words to offer in a check-in, for those who look for one. They are no test and not complete:
    any other word, in any
    language, is as good.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[EmotionPage]
    """

    kwargs = _get_kwargs()

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
) -> EmotionPage:
    """List words for feelings

     Some words to offer in a check-in, for those who look for one. They are no test and not complete:
    any other word, in any
    language, is as good.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        EmotionPage
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
