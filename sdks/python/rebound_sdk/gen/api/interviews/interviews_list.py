import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.interview_page import InterviewPage
from ...models.outcome import Outcome
from ...models.sort import Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    external_id: list[str] | Unset = UNSET,
    outcome: list[Outcome] | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    params["candidate_id"] = candidate_id

    json_external_id: list[str] | Unset = UNSET
    if not isinstance(external_id, Unset):
        json_external_id = external_id

    params["external_id"] = json_external_id

    json_outcome: list[str] | Unset = UNSET
    if not isinstance(outcome, Unset):
        json_outcome = []
        for outcome_item_data in outcome:
            outcome_item = outcome_item_data.value
            json_outcome.append(outcome_item)

    params["outcome"] = json_outcome

    json_created_at_gte: str | Unset = UNSET
    if not isinstance(created_at_gte, Unset):
        json_created_at_gte = created_at_gte.isoformat()
    params["created_at[gte]"] = json_created_at_gte

    json_created_at_lt: str | Unset = UNSET
    if not isinstance(created_at_lt, Unset):
        json_created_at_lt = created_at_lt.isoformat()
    params["created_at[lt]"] = json_created_at_lt

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/interviews",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> InterviewPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = InterviewPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[InterviewPage]:
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
    candidate_id: str | Unset = UNSET,
    external_id: list[str] | Unset = UNSET,
    outcome: list[Outcome] | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
) -> Response[InterviewPage]:
    """List interviews

     Newest first, a page at a time. A candidate sees only their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        external_id (list[str] | Unset):
        outcome (list[Outcome] | Unset):
        created_at_gte (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.
        created_at_lt (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[InterviewPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        candidate_id=candidate_id,
        external_id=external_id,
        outcome=outcome,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    external_id: list[str] | Unset = UNSET,
    outcome: list[Outcome] | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
) -> InterviewPage:
    """List interviews

     Newest first, a page at a time. A candidate sees only their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        external_id (list[str] | Unset):
        outcome (list[Outcome] | Unset):
        created_at_gte (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.
        created_at_lt (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        InterviewPage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
        candidate_id=candidate_id,
        external_id=external_id,
        outcome=outcome,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    external_id: list[str] | Unset = UNSET,
    outcome: list[Outcome] | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
) -> Response[InterviewPage]:
    """List interviews

     Newest first, a page at a time. A candidate sees only their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        external_id (list[str] | Unset):
        outcome (list[Outcome] | Unset):
        created_at_gte (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.
        created_at_lt (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[InterviewPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        candidate_id=candidate_id,
        external_id=external_id,
        outcome=outcome,
        created_at_gte=created_at_gte,
        created_at_lt=created_at_lt,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    external_id: list[str] | Unset = UNSET,
    outcome: list[Outcome] | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
) -> InterviewPage:
    """List interviews

     Newest first, a page at a time. A candidate sees only their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        external_id (list[str] | Unset):
        outcome (list[Outcome] | Unset):
        created_at_gte (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.
        created_at_lt (datetime.datetime | Unset): RFC 3339; answers are UTC with milliseconds.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        InterviewPage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
            candidate_id=candidate_id,
            external_id=external_id,
            outcome=outcome,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
        )
    ).parsed
