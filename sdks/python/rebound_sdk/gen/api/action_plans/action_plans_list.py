from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.action_plan_page import ActionPlanPage
from ...models.sort import Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    recovery_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    params["candidate_id"] = candidate_id

    params["recovery_id"] = recovery_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/action_plans",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ActionPlanPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ActionPlanPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ActionPlanPage]:
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
    recovery_id: str | Unset = UNSET,
) -> Response[ActionPlanPage]:
    """List action plans

     Newest first, a page at a time. A candidate sees only their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        recovery_id (str | Unset): Opaque id, `rcvy_` and 26 characters; sorts by time of
            creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ActionPlanPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        candidate_id=candidate_id,
        recovery_id=recovery_id,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    recovery_id: str | Unset = UNSET,
) -> ActionPlanPage:
    """List action plans

     Newest first, a page at a time. A candidate sees only their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        recovery_id (str | Unset): Opaque id, `rcvy_` and 26 characters; sorts by time of
            creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ActionPlanPage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
        candidate_id=candidate_id,
        recovery_id=recovery_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    recovery_id: str | Unset = UNSET,
) -> Response[ActionPlanPage]:
    """List action plans

     Newest first, a page at a time. A candidate sees only their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        recovery_id (str | Unset): Opaque id, `rcvy_` and 26 characters; sorts by time of
            creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ActionPlanPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        candidate_id=candidate_id,
        recovery_id=recovery_id,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    candidate_id: str | Unset = UNSET,
    recovery_id: str | Unset = UNSET,
) -> ActionPlanPage:
    """List action plans

     Newest first, a page at a time. A candidate sees only their own.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        candidate_id (str | Unset): Opaque id, `cand_` and 26 characters; sorts by time of
            creation.
        recovery_id (str | Unset): Opaque id, `rcvy_` and 26 characters; sorts by time of
            creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ActionPlanPage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
            candidate_id=candidate_id,
            recovery_id=recovery_id,
        )
    ).parsed
