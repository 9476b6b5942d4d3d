from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.guideline_body import GuidelineBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    guideline_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/guidelines/{guideline_id}".format(
            guideline_id=quote(str(guideline_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> GuidelineBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = GuidelineBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[GuidelineBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    guideline_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[GuidelineBody]:
    """Get a guideline

     One do or don't, with the evidence behind it and its place on the card.

    Args:
        guideline_id (str): Opaque id, `gdln_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[GuidelineBody]
    """

    kwargs = _get_kwargs(
        guideline_id=guideline_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    guideline_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> GuidelineBody:
    """Get a guideline

     One do or don't, with the evidence behind it and its place on the card.

    Args:
        guideline_id (str): Opaque id, `gdln_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        GuidelineBody
    """

    return sync_detailed(
        guideline_id=guideline_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    guideline_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[GuidelineBody]:
    """Get a guideline

     One do or don't, with the evidence behind it and its place on the card.

    Args:
        guideline_id (str): Opaque id, `gdln_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[GuidelineBody]
    """

    kwargs = _get_kwargs(
        guideline_id=guideline_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    guideline_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> GuidelineBody:
    """Get a guideline

     One do or don't, with the evidence behind it and its place on the card.

    Args:
        guideline_id (str): Opaque id, `gdln_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        GuidelineBody
    """

    return (
        await asyncio_detailed(
            guideline_id=guideline_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
