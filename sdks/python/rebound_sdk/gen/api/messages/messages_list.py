from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.message_kind import MessageKind
from ...models.message_page import MessagePage
from ...models.message_state import MessageState
from ...models.sort import Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    interview_id: str | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    kind: list[MessageKind] | Unset = UNSET,
    state: MessageState | Unset = UNSET,
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

    json_kind: list[str] | Unset = UNSET
    if not isinstance(kind, Unset):
        json_kind = []
        for kind_item_data in kind:
            kind_item = kind_item_data.value
            json_kind.append(kind_item)

    params["kind"] = json_kind

    json_state: str | Unset = UNSET
    if not isinstance(state, Unset):
        json_state = state.value

    params["state"] = json_state

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/messages",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> MessagePage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = MessagePage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[MessagePage]:
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
    kind: list[MessageKind] | Unset = UNSET,
    state: MessageState | Unset = UNSET,
) -> Response[MessagePage]:
    """List messages

     Newest first, a page at a time. A candidate sees their own; a tenant's server sees all but
    `employer_questions` and
    `subject_access_request`.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        kind (list[MessageKind] | Unset):
        state (MessageState | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[MessagePage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        interview_id=interview_id,
        candidate_id=candidate_id,
        kind=kind,
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
    kind: list[MessageKind] | Unset = UNSET,
    state: MessageState | Unset = UNSET,
) -> MessagePage:
    """List messages

     Newest first, a page at a time. A candidate sees their own; a tenant's server sees all but
    `employer_questions` and
    `subject_access_request`.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        kind (list[MessageKind] | Unset):
        state (MessageState | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        MessagePage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
        interview_id=interview_id,
        candidate_id=candidate_id,
        kind=kind,
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
    kind: list[MessageKind] | Unset = UNSET,
    state: MessageState | Unset = UNSET,
) -> Response[MessagePage]:
    """List messages

     Newest first, a page at a time. A candidate sees their own; a tenant's server sees all but
    `employer_questions` and
    `subject_access_request`.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        kind (list[MessageKind] | Unset):
        state (MessageState | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[MessagePage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        interview_id=interview_id,
        candidate_id=candidate_id,
        kind=kind,
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
    kind: list[MessageKind] | Unset = UNSET,
    state: MessageState | Unset = UNSET,
) -> MessagePage:
    """List messages

     Newest first, a page at a time. A candidate sees their own; a tenant's server sees all but
    `employer_questions` and
    `subject_access_request`.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        kind (list[MessageKind] | Unset):
        state (MessageState | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        MessagePage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
            interview_id=interview_id,
            candidate_id=candidate_id,
            kind=kind,
            state=state,
        )
    ).parsed
