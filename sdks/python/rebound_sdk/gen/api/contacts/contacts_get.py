from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.contact_body import ContactBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    contact_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/contacts/{contact_id}".format(
            contact_id=quote(str(contact_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ContactBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ContactBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ContactBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    contact_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[ContactBody]:
    """Get a contact

     One person, with the `ETag` that a change needs. For the candidate alone.

    Args:
        contact_id (str): Opaque id, `ctct_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ContactBody]
    """

    kwargs = _get_kwargs(
        contact_id=contact_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    contact_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> ContactBody:
    """Get a contact

     One person, with the `ETag` that a change needs. For the candidate alone.

    Args:
        contact_id (str): Opaque id, `ctct_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ContactBody
    """

    return sync_detailed(
        contact_id=contact_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    contact_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[ContactBody]:
    """Get a contact

     One person, with the `ETag` that a change needs. For the candidate alone.

    Args:
        contact_id (str): Opaque id, `ctct_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ContactBody]
    """

    kwargs = _get_kwargs(
        contact_id=contact_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    contact_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> ContactBody:
    """Get a contact

     One person, with the `ETag` that a change needs. For the candidate alone.

    Args:
        contact_id (str): Opaque id, `ctct_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ContactBody
    """

    return (
        await asyncio_detailed(
            contact_id=contact_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
