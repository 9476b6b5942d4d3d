from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.action_plan_body import ActionPlanBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    action_plan_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/action_plans/{action_plan_id}/revise".format(
            action_plan_id=quote(str(action_plan_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ActionPlanBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ActionPlanBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ActionPlanBody]:
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
    idempotency_key: str | Unset = UNSET,
) -> Response[ActionPlanBody]:
    """Revise an action plan

     Takes in what is known now: feedback that was opened or judged, questions, the week, the next
    interview, a pause, days
    that have passed. What is done stays, what is under way keeps its day if it can, and `changes` says
    what was added, kept,
    moved and retired, and why. Where nothing asks for a change, the revision stays the same and nothing
    is announced.

    Only the candidate's own revision takes in anything new. A tenant's server lays the same tasks into
    the days as they are now: the week,
    the next interview, a pause, days that have passed.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ActionPlanBody]
    """

    kwargs = _get_kwargs(
        action_plan_id=action_plan_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    action_plan_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> ActionPlanBody:
    """Revise an action plan

     Takes in what is known now: feedback that was opened or judged, questions, the week, the next
    interview, a pause, days
    that have passed. What is done stays, what is under way keeps its day if it can, and `changes` says
    what was added, kept,
    moved and retired, and why. Where nothing asks for a change, the revision stays the same and nothing
    is announced.

    Only the candidate's own revision takes in anything new. A tenant's server lays the same tasks into
    the days as they are now: the week,
    the next interview, a pause, days that have passed.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ActionPlanBody
    """

    return sync_detailed(
        action_plan_id=action_plan_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    action_plan_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[ActionPlanBody]:
    """Revise an action plan

     Takes in what is known now: feedback that was opened or judged, questions, the week, the next
    interview, a pause, days
    that have passed. What is done stays, what is under way keeps its day if it can, and `changes` says
    what was added, kept,
    moved and retired, and why. Where nothing asks for a change, the revision stays the same and nothing
    is announced.

    Only the candidate's own revision takes in anything new. A tenant's server lays the same tasks into
    the days as they are now: the week,
    the next interview, a pause, days that have passed.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ActionPlanBody]
    """

    kwargs = _get_kwargs(
        action_plan_id=action_plan_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    action_plan_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> ActionPlanBody:
    """Revise an action plan

     Takes in what is known now: feedback that was opened or judged, questions, the week, the next
    interview, a pause, days
    that have passed. What is done stays, what is under way keeps its day if it can, and `changes` says
    what was added, kept,
    moved and retired, and why. Where nothing asks for a change, the revision stays the same and nothing
    is announced.

    Only the candidate's own revision takes in anything new. A tenant's server lays the same tasks into
    the days as they are now: the week,
    the next interview, a pause, days that have passed.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ActionPlanBody
    """

    return (
        await asyncio_detailed(
            action_plan_id=action_plan_id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
