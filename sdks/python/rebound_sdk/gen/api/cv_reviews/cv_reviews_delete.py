from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of
from ...client import Client
from ...types import Response


def _get_kwargs(
    cv_review_id: str,
    *,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/cv_reviews/{cv_review_id}".format(
            cv_review_id=quote(str(cv_review_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> None:
    if response.status_code == 204:
        return
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[None]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    cv_review_id: str,
    *,
    client: Client,
    if_match: str,
) -> Response[None]:
    """Delete a look at the CV

     Forgets it with its ticks and notes, at once and for good. For the candidate alone.

    Args:
        cv_review_id (str): Opaque id, `cvrv_` and 26 characters; sorts by time of creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[None]
    """

    kwargs = _get_kwargs(
        cv_review_id=cv_review_id,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    cv_review_id: str,
    *,
    client: Client,
    if_match: str,
) -> None:
    """Delete a look at the CV

     Forgets it with its ticks and notes, at once and for good. For the candidate alone.

    Args:
        cv_review_id (str): Opaque id, `cvrv_` and 26 characters; sorts by time of creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        None
    """

    return sync_detailed(
        cv_review_id=cv_review_id,
        client=client,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    cv_review_id: str,
    *,
    client: Client,
    if_match: str,
) -> Response[None]:
    """Delete a look at the CV

     Forgets it with its ticks and notes, at once and for good. For the candidate alone.

    Args:
        cv_review_id (str): Opaque id, `cvrv_` and 26 characters; sorts by time of creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[None]
    """

    kwargs = _get_kwargs(
        cv_review_id=cv_review_id,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    cv_review_id: str,
    *,
    client: Client,
    if_match: str,
) -> None:
    """Delete a look at the CV

     Forgets it with its ticks and notes, at once and for good. For the candidate alone.

    Args:
        cv_review_id (str): Opaque id, `cvrv_` and 26 characters; sorts by time of creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        None
    """

    return (
        await asyncio_detailed(
            cv_review_id=cv_review_id,
            client=client,
            if_match=if_match,
        )
    ).parsed
