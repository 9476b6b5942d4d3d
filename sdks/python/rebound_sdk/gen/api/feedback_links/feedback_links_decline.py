from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.closed_link_body import ClosedLinkBody
from ...models.decline_feedback_link import DeclineFeedbackLink
from ...types import Response


def _get_kwargs(
    token: str,
    *,
    body: DeclineFeedbackLink,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/feedback_links/{token}/decline".format(
            token=quote(str(token), safe=""),
        ),
        "auth": None,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ClosedLinkBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ClosedLinkBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ClosedLinkBody]:
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
    body: DeclineFeedbackLink,
) -> Response[ClosedLinkBody]:
    """Decline a feedback request

     For whoever was asked and would rather not answer. It closes the link, and nobody is reminded any
    more; send `{}` when
    there is no reason to give.

    Args:
        token (str):
        body (DeclineFeedbackLink): Would rather not answer. Example: {'reason': 'policy'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ClosedLinkBody]
    """

    kwargs = _get_kwargs(
        token=token,
        body=body,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    token: str,
    *,
    client: Client,
    body: DeclineFeedbackLink,
) -> ClosedLinkBody:
    """Decline a feedback request

     For whoever was asked and would rather not answer. It closes the link, and nobody is reminded any
    more; send `{}` when
    there is no reason to give.

    Args:
        token (str):
        body (DeclineFeedbackLink): Would rather not answer. Example: {'reason': 'policy'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ClosedLinkBody
    """

    return sync_detailed(
        token=token,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    token: str,
    *,
    client: Client,
    body: DeclineFeedbackLink,
) -> Response[ClosedLinkBody]:
    """Decline a feedback request

     For whoever was asked and would rather not answer. It closes the link, and nobody is reminded any
    more; send `{}` when
    there is no reason to give.

    Args:
        token (str):
        body (DeclineFeedbackLink): Would rather not answer. Example: {'reason': 'policy'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ClosedLinkBody]
    """

    kwargs = _get_kwargs(
        token=token,
        body=body,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    token: str,
    *,
    client: Client,
    body: DeclineFeedbackLink,
) -> ClosedLinkBody:
    """Decline a feedback request

     For whoever was asked and would rather not answer. It closes the link, and nobody is reminded any
    more; send `{}` when
    there is no reason to give.

    Args:
        token (str):
        body (DeclineFeedbackLink): Would rather not answer. Example: {'reason': 'policy'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ClosedLinkBody
    """

    return (
        await asyncio_detailed(
            token=token,
            client=client,
            body=body,
        )
    ).parsed
