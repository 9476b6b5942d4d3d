from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.summary_body import SummaryBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    recovery_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/recoveries/{recovery_id}/summary".format(
            recovery_id=quote(str(recovery_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> SummaryBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = SummaryBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[SummaryBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    recovery_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[SummaryBody]:
    """Get the summary of a recovery

     What was learned from the interview, what the candidate is good at, what was done, and what stays
    with them: the page to
    show when a recovery ends. An open one is answered too, with what there is so far: `is_closed` is
    false, `days` count until
    now, and nothing is said of an end. Only the candidate can read it.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SummaryBody]
    """

    kwargs = _get_kwargs(
        recovery_id=recovery_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    recovery_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> SummaryBody:
    """Get the summary of a recovery

     What was learned from the interview, what the candidate is good at, what was done, and what stays
    with them: the page to
    show when a recovery ends. An open one is answered too, with what there is so far: `is_closed` is
    false, `days` count until
    now, and nothing is said of an end. Only the candidate can read it.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SummaryBody
    """

    return sync_detailed(
        recovery_id=recovery_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    recovery_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[SummaryBody]:
    """Get the summary of a recovery

     What was learned from the interview, what the candidate is good at, what was done, and what stays
    with them: the page to
    show when a recovery ends. An open one is answered too, with what there is so far: `is_closed` is
    false, `days` count until
    now, and nothing is said of an end. Only the candidate can read it.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[SummaryBody]
    """

    kwargs = _get_kwargs(
        recovery_id=recovery_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    recovery_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> SummaryBody:
    """Get the summary of a recovery

     What was learned from the interview, what the candidate is good at, what was done, and what stays
    with them: the page to
    show when a recovery ends. An open one is answered too, with what there is so far: `is_closed` is
    false, `days` count until
    now, and nothing is said of an end. Only the candidate can read it.

    Args:
        recovery_id (str): Opaque id, `rcvy_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        SummaryBody
    """

    return (
        await asyncio_detailed(
            recovery_id=recovery_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
