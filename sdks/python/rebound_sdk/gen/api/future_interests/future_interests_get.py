from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.future_interest_body import FutureInterestBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    future_interest_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/future_interests/{future_interest_id}".format(
            future_interest_id=quote(str(future_interest_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> FutureInterestBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = FutureInterestBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[FutureInterestBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    future_interest_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[FutureInterestBody]:
    """Get a future interest

     One interest: in whom, since when, and until when it holds.

    Args:
        future_interest_id (str): Opaque id, `fint_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FutureInterestBody]
    """

    kwargs = _get_kwargs(
        future_interest_id=future_interest_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    future_interest_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> FutureInterestBody:
    """Get a future interest

     One interest: in whom, since when, and until when it holds.

    Args:
        future_interest_id (str): Opaque id, `fint_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FutureInterestBody
    """

    return sync_detailed(
        future_interest_id=future_interest_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    future_interest_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[FutureInterestBody]:
    """Get a future interest

     One interest: in whom, since when, and until when it holds.

    Args:
        future_interest_id (str): Opaque id, `fint_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FutureInterestBody]
    """

    kwargs = _get_kwargs(
        future_interest_id=future_interest_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    future_interest_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> FutureInterestBody:
    """Get a future interest

     One interest: in whom, since when, and until when it holds.

    Args:
        future_interest_id (str): Opaque id, `fint_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FutureInterestBody
    """

    return (
        await asyncio_detailed(
            future_interest_id=future_interest_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
