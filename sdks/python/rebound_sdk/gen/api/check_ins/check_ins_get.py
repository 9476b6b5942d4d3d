from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.check_in_body import CheckInBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    check_in_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/check_ins/{check_in_id}".format(
            check_in_id=quote(str(check_in_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CheckInBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = CheckInBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[CheckInBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    check_in_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[CheckInBody]:
    """Get a check-in

     One check-in, with the candidate's own words. Reading one's own needs no consent.

    Args:
        check_in_id (str): Opaque id, `chki_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CheckInBody]
    """

    kwargs = _get_kwargs(
        check_in_id=check_in_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    check_in_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> CheckInBody:
    """Get a check-in

     One check-in, with the candidate's own words. Reading one's own needs no consent.

    Args:
        check_in_id (str): Opaque id, `chki_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        CheckInBody
    """

    return sync_detailed(
        check_in_id=check_in_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    check_in_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[CheckInBody]:
    """Get a check-in

     One check-in, with the candidate's own words. Reading one's own needs no consent.

    Args:
        check_in_id (str): Opaque id, `chki_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CheckInBody]
    """

    kwargs = _get_kwargs(
        check_in_id=check_in_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    check_in_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> CheckInBody:
    """Get a check-in

     One check-in, with the candidate's own words. Reading one's own needs no consent.

    Args:
        check_in_id (str): Opaque id, `chki_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        CheckInBody
    """

    return (
        await asyncio_detailed(
            check_in_id=check_in_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
