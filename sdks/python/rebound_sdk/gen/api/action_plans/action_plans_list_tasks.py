from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.task_page import TaskPage
from ...models.task_state import TaskState
from ...types import UNSET, Response, Unset


def _get_kwargs(
    action_plan_id: str,
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    state: list[TaskState] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_state: list[str] | Unset = UNSET
    if not isinstance(state, Unset):
        json_state = []
        for state_item_data in state:
            state_item = state_item_data.value
            json_state.append(state_item)

    params["state"] = json_state

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/action_plans/{action_plan_id}/tasks".format(
            action_plan_id=quote(str(action_plan_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> TaskPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = TaskPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[TaskPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    action_plan_id: str,
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    state: list[TaskState] | Unset = UNSET,
) -> Response[TaskPage]:
    """List the tasks of an action plan

     In the order of the plan: by day, then what waits, then what is done or left out, as of the last
    revision.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        state (list[TaskState] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[TaskPage]
    """

    kwargs = _get_kwargs(
        action_plan_id=action_plan_id,
        limit=limit,
        cursor=cursor,
        state=state,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    action_plan_id: str,
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    state: list[TaskState] | Unset = UNSET,
) -> TaskPage:
    """List the tasks of an action plan

     In the order of the plan: by day, then what waits, then what is done or left out, as of the last
    revision.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        state (list[TaskState] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        TaskPage
    """

    return sync_detailed(
        action_plan_id=action_plan_id,
        client=client,
        limit=limit,
        cursor=cursor,
        state=state,
    ).parsed


async def asyncio_detailed(
    action_plan_id: str,
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    state: list[TaskState] | Unset = UNSET,
) -> Response[TaskPage]:
    """List the tasks of an action plan

     In the order of the plan: by day, then what waits, then what is done or left out, as of the last
    revision.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        state (list[TaskState] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[TaskPage]
    """

    kwargs = _get_kwargs(
        action_plan_id=action_plan_id,
        limit=limit,
        cursor=cursor,
        state=state,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    action_plan_id: str,
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    state: list[TaskState] | Unset = UNSET,
) -> TaskPage:
    """List the tasks of an action plan

     In the order of the plan: by day, then what waits, then what is done or left out, as of the last
    revision.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        state (list[TaskState] | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        TaskPage
    """

    return (
        await asyncio_detailed(
            action_plan_id=action_plan_id,
            client=client,
            limit=limit,
            cursor=cursor,
            state=state,
        )
    ).parsed
