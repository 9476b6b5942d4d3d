from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.feedback_link_body import FeedbackLinkBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    token: str,
    *,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["Accept-Language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/feedback_links/{token}".format(
            token=quote(str(token), safe=""),
        ),
        "auth": None,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> FeedbackLinkBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = FeedbackLinkBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[FeedbackLinkBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    token: str,
    *,
    client: Client,
    accept_language: str | Unset = UNSET,
) -> Response[FeedbackLinkBody]:
    """Look at a feedback request

     For whoever was asked: whom it is about, what to answer, and which calls are on offer. Looking uses
    nothing up, so a
    mail scanner that opens links does no harm. The words are in the `language` of the feedback request,
    which is that of its
    mail; `Accept-Language` counts where it has none. A link that we do not know is 404; one that was
    answered, declined or
    taken back, or whose time is over, is 410.

    Args:
        token (str):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackLinkBody]
    """

    kwargs = _get_kwargs(
        token=token,
        accept_language=accept_language,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    token: str,
    *,
    client: Client,
    accept_language: str | Unset = UNSET,
) -> FeedbackLinkBody:
    """Look at a feedback request

     For whoever was asked: whom it is about, what to answer, and which calls are on offer. Looking uses
    nothing up, so a
    mail scanner that opens links does no harm. The words are in the `language` of the feedback request,
    which is that of its
    mail; `Accept-Language` counts where it has none. A link that we do not know is 404; one that was
    answered, declined or
    taken back, or whose time is over, is 410.

    Args:
        token (str):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FeedbackLinkBody
    """

    return sync_detailed(
        token=token,
        client=client,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    token: str,
    *,
    client: Client,
    accept_language: str | Unset = UNSET,
) -> Response[FeedbackLinkBody]:
    """Look at a feedback request

     For whoever was asked: whom it is about, what to answer, and which calls are on offer. Looking uses
    nothing up, so a
    mail scanner that opens links does no harm. The words are in the `language` of the feedback request,
    which is that of its
    mail; `Accept-Language` counts where it has none. A link that we do not know is 404; one that was
    answered, declined or
    taken back, or whose time is over, is 410.

    Args:
        token (str):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackLinkBody]
    """

    kwargs = _get_kwargs(
        token=token,
        accept_language=accept_language,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    token: str,
    *,
    client: Client,
    accept_language: str | Unset = UNSET,
) -> FeedbackLinkBody:
    """Look at a feedback request

     For whoever was asked: whom it is about, what to answer, and which calls are on offer. Looking uses
    nothing up, so a
    mail scanner that opens links does no harm. The words are in the `language` of the feedback request,
    which is that of its
    mail; `Accept-Language` counts where it has none. A link that we do not know is 404; one that was
    answered, declined or
    taken back, or whose time is over, is 410.

    Args:
        token (str):
        accept_language (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FeedbackLinkBody
    """

    return (
        await asyncio_detailed(
            token=token,
            client=client,
            accept_language=accept_language,
        )
    ).parsed
