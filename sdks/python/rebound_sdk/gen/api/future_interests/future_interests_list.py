from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.channel import Channel
from ...models.future_interest_page import FutureInterestPage
from ...models.future_interest_state import FutureInterestState
from ...models.sort import Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    interview_id: str | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    channel: Channel | Unset = UNSET,
    organisation: str | Unset = UNSET,
    state: FutureInterestState | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    params["interview_id"] = interview_id

    params["candidate_id"] = candidate_id

    json_channel: str | Unset = UNSET
    if not isinstance(channel, Unset):
        json_channel = channel.value

    params["channel"] = json_channel

    params["organisation"] = organisation

    json_state: str | Unset = UNSET
    if not isinstance(state, Unset):
        json_state = state.value

    params["state"] = json_state

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/future_interests",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> FutureInterestPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = FutureInterestPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[FutureInterestPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    interview_id: str | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    channel: Channel | Unset = UNSET,
    organisation: str | Unset = UNSET,
    state: FutureInterestState | Unset = UNSET,
) -> Response[FutureInterestPage]:
    """List where candidates want to hear of openings

     Newest first, a page at a time; ask for `state=given` to get those that hold. A candidate sees their
    own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        channel (Channel | Unset):
        organisation (str | Unset):
        state (FutureInterestState | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FutureInterestPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        interview_id=interview_id,
        candidate_id=candidate_id,
        channel=channel,
        organisation=organisation,
        state=state,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    interview_id: str | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    channel: Channel | Unset = UNSET,
    organisation: str | Unset = UNSET,
    state: FutureInterestState | Unset = UNSET,
) -> FutureInterestPage:
    """List where candidates want to hear of openings

     Newest first, a page at a time; ask for `state=given` to get those that hold. A candidate sees their
    own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        channel (Channel | Unset):
        organisation (str | Unset):
        state (FutureInterestState | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FutureInterestPage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
        interview_id=interview_id,
        candidate_id=candidate_id,
        channel=channel,
        organisation=organisation,
        state=state,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    interview_id: str | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    channel: Channel | Unset = UNSET,
    organisation: str | Unset = UNSET,
    state: FutureInterestState | Unset = UNSET,
) -> Response[FutureInterestPage]:
    """List where candidates want to hear of openings

     Newest first, a page at a time; ask for `state=given` to get those that hold. A candidate sees their
    own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        channel (Channel | Unset):
        organisation (str | Unset):
        state (FutureInterestState | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FutureInterestPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        interview_id=interview_id,
        candidate_id=candidate_id,
        channel=channel,
        organisation=organisation,
        state=state,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    interview_id: str | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    channel: Channel | Unset = UNSET,
    organisation: str | Unset = UNSET,
    state: FutureInterestState | Unset = UNSET,
) -> FutureInterestPage:
    """List where candidates want to hear of openings

     Newest first, a page at a time; ask for `state=given` to get those that hold. A candidate sees their
    own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        channel (Channel | Unset):
        organisation (str | Unset):
        state (FutureInterestState | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FutureInterestPage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
            interview_id=interview_id,
            candidate_id=candidate_id,
            channel=channel,
            organisation=organisation,
            state=state,
        )
    ).parsed
