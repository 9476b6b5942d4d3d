from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.opportunity_body import OpportunityBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    opportunity_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/opportunities/{opportunity_id}".format(
            opportunity_id=quote(str(opportunity_id), safe=""),
        ),
    }

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
    if_none_match: str | Unset = UNSET,
) -> Response[OpportunityBody]:
    """Get a role in view

     One role, with how well it fits as things stand now: it changes with the profile, the wishes, and
    what was said after
    interviews. For the candidate alone.

    Args:
        opportunity_id (str): Opaque id, `oppt_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[OpportunityBody]
    """

    kwargs = _get_kwargs(
        opportunity_id=opportunity_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    opportunity_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> OpportunityBody:
    """Get a role in view

     One role, with how well it fits as things stand now: it changes with the profile, the wishes, and
    what was said after
    interviews. For the candidate alone.

    Args:
        opportunity_id (str): Opaque id, `oppt_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        OpportunityBody
    """

    return sync_detailed(
        opportunity_id=opportunity_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    opportunity_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[OpportunityBody]:
    """Get a role in view

     One role, with how well it fits as things stand now: it changes with the profile, the wishes, and
    what was said after
    interviews. For the candidate alone.

    Args:
        opportunity_id (str): Opaque id, `oppt_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[OpportunityBody]
    """

    kwargs = _get_kwargs(
        opportunity_id=opportunity_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    opportunity_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> OpportunityBody:
    """Get a role in view

     One role, with how well it fits as things stand now: it changes with the profile, the wishes, and
    what was said after
    interviews. For the candidate alone.

    Args:
        opportunity_id (str): Opaque id, `oppt_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

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
            if_none_match=if_none_match,
        )
    ).parsed
