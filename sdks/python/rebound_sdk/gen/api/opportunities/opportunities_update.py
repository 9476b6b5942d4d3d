from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.opportunity_body import OpportunityBody
from ...models.update_opportunity import UpdateOpportunity
from ...types import Response


def _get_kwargs(
    opportunity_id: str,
    *,
    body: UpdateOpportunity,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/opportunities/{opportunity_id}".format(
            opportunity_id=quote(str(opportunity_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> OpportunityBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = OpportunityBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[OpportunityBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    opportunity_id: str,
    *,
    client: Client,
    body: UpdateOpportunity,
    if_match: str,
) -> Response[OpportunityBody]:
    """Update a role in view

     A merge patch: absent members stay, null clears. Moving it on sets the day of the new step to today
    where none is
    given. The answer says anew how well it fits.

    Args:
        opportunity_id (str): Opaque id, `oppt_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateOpportunity): A change to a role in view (merge patch): absent leaves, null
            clears. Example: {'notes': 'Asked Femi about the team.', 'state': 'applied'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[OpportunityBody]
    """

    kwargs = _get_kwargs(
        opportunity_id=opportunity_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    opportunity_id: str,
    *,
    client: Client,
    body: UpdateOpportunity,
    if_match: str,
) -> OpportunityBody:
    """Update a role in view

     A merge patch: absent members stay, null clears. Moving it on sets the day of the new step to today
    where none is
    given. The answer says anew how well it fits.

    Args:
        opportunity_id (str): Opaque id, `oppt_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateOpportunity): A change to a role in view (merge patch): absent leaves, null
            clears. Example: {'notes': 'Asked Femi about the team.', 'state': 'applied'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        OpportunityBody
    """

    return sync_detailed(
        opportunity_id=opportunity_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    opportunity_id: str,
    *,
    client: Client,
    body: UpdateOpportunity,
    if_match: str,
) -> Response[OpportunityBody]:
    """Update a role in view

     A merge patch: absent members stay, null clears. Moving it on sets the day of the new step to today
    where none is
    given. The answer says anew how well it fits.

    Args:
        opportunity_id (str): Opaque id, `oppt_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateOpportunity): A change to a role in view (merge patch): absent leaves, null
            clears. Example: {'notes': 'Asked Femi about the team.', 'state': 'applied'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[OpportunityBody]
    """

    kwargs = _get_kwargs(
        opportunity_id=opportunity_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    opportunity_id: str,
    *,
    client: Client,
    body: UpdateOpportunity,
    if_match: str,
) -> OpportunityBody:
    """Update a role in view

     A merge patch: absent members stay, null clears. Moving it on sets the day of the new step to today
    where none is
    given. The answer says anew how well it fits.

    Args:
        opportunity_id (str): Opaque id, `oppt_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateOpportunity): A change to a role in view (merge patch): absent leaves, null
            clears. Example: {'notes': 'Asked Femi about the team.', 'state': 'applied'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        OpportunityBody
    """

    return (
        await asyncio_detailed(
            opportunity_id=opportunity_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
