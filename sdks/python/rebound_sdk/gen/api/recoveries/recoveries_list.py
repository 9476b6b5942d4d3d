from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.recovery_page import RecoveryPage
from ...models.recovery_stage import RecoveryStage
from ...models.sort import Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    interview_id: str | Unset = UNSET,
    stage: list[RecoveryStage] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    params["candidate_id"] = candidate_id

    params["interview_id"] = interview_id

    json_stage: list[str] | Unset = UNSET
    if not isinstance(stage, Unset):
        json_stage = []
        for stage_item_data in stage:
            stage_item = stage_item_data.value
            json_stage.append(stage_item)

    params["stage"] = json_stage

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/recoveries",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> RecoveryPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = RecoveryPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[RecoveryPage]:
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
    interview_id: str | Unset = UNSET,
    stage: list[RecoveryStage] | Unset = UNSET,
) -> Response[RecoveryPage]:
    """List recoveries

     Newest first, a page at a time, without what comes next: get one for its progress and next steps. A
    candidate sees only
    their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        stage (list[RecoveryStage] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RecoveryPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        candidate_id=candidate_id,
        interview_id=interview_id,
        stage=stage,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    interview_id: str | Unset = UNSET,
    stage: list[RecoveryStage] | Unset = UNSET,
) -> RecoveryPage:
    """List recoveries

     Newest first, a page at a time, without what comes next: get one for its progress and next steps. A
    candidate sees only
    their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        stage (list[RecoveryStage] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        RecoveryPage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
        candidate_id=candidate_id,
        interview_id=interview_id,
        stage=stage,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    interview_id: str | Unset = UNSET,
    stage: list[RecoveryStage] | Unset = UNSET,
) -> Response[RecoveryPage]:
    """List recoveries

     Newest first, a page at a time, without what comes next: get one for its progress and next steps. A
    candidate sees only
    their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        stage (list[RecoveryStage] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RecoveryPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        candidate_id=candidate_id,
        interview_id=interview_id,
        stage=stage,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    interview_id: str | Unset = UNSET,
    stage: list[RecoveryStage] | Unset = UNSET,
) -> RecoveryPage:
    """List recoveries

     Newest first, a page at a time, without what comes next: get one for its progress and next steps. A
    candidate sees only
    their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        interview_id (str | Unset): Opaque id, `intv_` and 26 characters; sorts by time of
            creation.
        stage (list[RecoveryStage] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        RecoveryPage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
            candidate_id=candidate_id,
            interview_id=interview_id,
            stage=stage,
        )
    ).parsed
