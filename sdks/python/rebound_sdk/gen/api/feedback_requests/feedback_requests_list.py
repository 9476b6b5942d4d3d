from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.channel import Channel
from ...models.feedback_request_page import FeedbackRequestPage
from ...models.sort import Sort
from ...models.state import State
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    interview_id: str | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    state: list[State] | Unset = UNSET,
    channel: Channel | Unset = UNSET,
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

    json_state: list[str] | Unset = UNSET
    if not isinstance(state, Unset):
        json_state = []
        for state_item_data in state:
            state_item = state_item_data.value
            json_state.append(state_item)

    params["state"] = json_state

    json_channel: str | Unset = UNSET
    if not isinstance(channel, Unset):
        json_channel = channel.value

    params["channel"] = json_channel

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/feedback_requests",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> FeedbackRequestPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = FeedbackRequestPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[FeedbackRequestPage]:
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
    state: list[State] | Unset = UNSET,
    channel: Channel | Unset = UNSET,
) -> Response[FeedbackRequestPage]:
    """List feedback requests

     Newest first, a page at a time. A candidate sees their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        state (list[State] | Unset):
        channel (Channel | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackRequestPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        interview_id=interview_id,
        candidate_id=candidate_id,
        state=state,
        channel=channel,
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
    state: list[State] | Unset = UNSET,
    channel: Channel | Unset = UNSET,
) -> FeedbackRequestPage:
    """List feedback requests

     Newest first, a page at a time. A candidate sees their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        state (list[State] | Unset):
        channel (Channel | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FeedbackRequestPage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
        interview_id=interview_id,
        candidate_id=candidate_id,
        state=state,
        channel=channel,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    interview_id: str | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    state: list[State] | Unset = UNSET,
    channel: Channel | Unset = UNSET,
) -> Response[FeedbackRequestPage]:
    """List feedback requests

     Newest first, a page at a time. A candidate sees their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        state (list[State] | Unset):
        channel (Channel | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackRequestPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        interview_id=interview_id,
        candidate_id=candidate_id,
        state=state,
        channel=channel,
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
    state: list[State] | Unset = UNSET,
    channel: Channel | Unset = UNSET,
) -> FeedbackRequestPage:
    """List feedback requests

     Newest first, a page at a time. A candidate sees their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        state (list[State] | Unset):
        channel (Channel | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FeedbackRequestPage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
            interview_id=interview_id,
            candidate_id=candidate_id,
            state=state,
            channel=channel,
        )
    ).parsed
