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
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/action_plans/{action_plan_id}".format(
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
    if_none_match: str | Unset = UNSET,
) -> Response[ActionPlanBody]:
    """Get an action plan

     What it works on and why, what it says about itself, and what last changed. The candidate sees the
    evidence behind it;
    a tenant's server does not, since that would tell what the candidate has opened and what they make
    of it.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ActionPlanBody]
    """

    kwargs = _get_kwargs(
        action_plan_id=action_plan_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    action_plan_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> ActionPlanBody:
    """Get an action plan

     What it works on and why, what it says about itself, and what last changed. The candidate sees the
    evidence behind it;
    a tenant's server does not, since that would tell what the candidate has opened and what they make
    of it.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ActionPlanBody
    """

    return sync_detailed(
        action_plan_id=action_plan_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    action_plan_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[ActionPlanBody]:
    """Get an action plan

     What it works on and why, what it says about itself, and what last changed. The candidate sees the
    evidence behind it;
    a tenant's server does not, since that would tell what the candidate has opened and what they make
    of it.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ActionPlanBody]
    """

    kwargs = _get_kwargs(
        action_plan_id=action_plan_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    action_plan_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> ActionPlanBody:
    """Get an action plan

     What it works on and why, what it says about itself, and what last changed. The candidate sees the
    evidence behind it;
    a tenant's server does not, since that would tell what the candidate has opened and what they make
    of it.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

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
            if_none_match=if_none_match,
        )
    ).parsed
