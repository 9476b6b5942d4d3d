from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.action_plan_body import ActionPlanBody
from ...models.create_action_plan import CreateActionPlan
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateActionPlan,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/action_plans",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ActionPlanBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = ActionPlanBody.from_dict(response.json())

            return response_201

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
    *,
    client: Client,
    body: CreateActionPlan,
    idempotency_key: str | Unset = UNSET,
) -> Response[ActionPlanBody]:
    """Make an action plan

     Chooses at most three themes from the feedback that the candidate has opened, weighed by who said
    it, what the candidate
    makes of it and how long ago it was, and tasks that work on them. The tasks fit the candidate's
    week: nothing is due in a
    pause, on a day off or beyond the hours of a day, and what does not fit waits with its reason. Every
    task says why it is
    there. The same facts always give the same plan.

    A plan that a tenant's server asks for is made of what a tenant knows: the questions that were
    asked, the week, the interviews. What the
    candidate opened, judged or noted comes into it with their own revision.

    Args:
        idempotency_key (str | Unset):
        body (CreateActionPlan): A plan to make. Example: {'recovery_id':
            'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ActionPlanBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateActionPlan,
    idempotency_key: str | Unset = UNSET,
) -> ActionPlanBody:
    """Make an action plan

     Chooses at most three themes from the feedback that the candidate has opened, weighed by who said
    it, what the candidate
    makes of it and how long ago it was, and tasks that work on them. The tasks fit the candidate's
    week: nothing is due in a
    pause, on a day off or beyond the hours of a day, and what does not fit waits with its reason. Every
    task says why it is
    there. The same facts always give the same plan.

    A plan that a tenant's server asks for is made of what a tenant knows: the questions that were
    asked, the week, the interviews. What the
    candidate opened, judged or noted comes into it with their own revision.

    Args:
        idempotency_key (str | Unset):
        body (CreateActionPlan): A plan to make. Example: {'recovery_id':
            'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ActionPlanBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateActionPlan,
    idempotency_key: str | Unset = UNSET,
) -> Response[ActionPlanBody]:
    """Make an action plan

     Chooses at most three themes from the feedback that the candidate has opened, weighed by who said
    it, what the candidate
    makes of it and how long ago it was, and tasks that work on them. The tasks fit the candidate's
    week: nothing is due in a
    pause, on a day off or beyond the hours of a day, and what does not fit waits with its reason. Every
    task says why it is
    there. The same facts always give the same plan.

    A plan that a tenant's server asks for is made of what a tenant knows: the questions that were
    asked, the week, the interviews. What the
    candidate opened, judged or noted comes into it with their own revision.

    Args:
        idempotency_key (str | Unset):
        body (CreateActionPlan): A plan to make. Example: {'recovery_id':
            'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ActionPlanBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateActionPlan,
    idempotency_key: str | Unset = UNSET,
) -> ActionPlanBody:
    """Make an action plan

     Chooses at most three themes from the feedback that the candidate has opened, weighed by who said
    it, what the candidate
    makes of it and how long ago it was, and tasks that work on them. The tasks fit the candidate's
    week: nothing is due in a
    pause, on a day off or beyond the hours of a day, and what does not fit waits with its reason. Every
    task says why it is
    there. The same facts always give the same plan.

    A plan that a tenant's server asks for is made of what a tenant knows: the questions that were
    asked, the week, the interviews. What the
    candidate opened, judged or noted comes into it with their own revision.

    Args:
        idempotency_key (str | Unset):
        body (CreateActionPlan): A plan to make. Example: {'recovery_id':
            'rcvy_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ActionPlanBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
