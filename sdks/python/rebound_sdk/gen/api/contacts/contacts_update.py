from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.contact_body import ContactBody
from ...models.update_contact import UpdateContact
from ...types import Response


def _get_kwargs(
    contact_id: str,
    *,
    body: UpdateContact,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/contacts/{contact_id}".format(
            contact_id=quote(str(contact_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

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
    body: UpdateContact,
    if_match: str,
) -> Response[ContactBody]:
    """Update a contact

     A merge patch: absent members stay, null clears. After being in touch, say so with `last_touch_on`,
    and set or clear
    `next_touch_on`.

    Args:
        contact_id (str): Opaque id, `ctct_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateContact): A change to a contact (merge patch): absent leaves, null clears.
            Example: {'last_touch_on': '2026-11-22', 'next_touch_on': None}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ContactBody]
    """

    kwargs = _get_kwargs(
        contact_id=contact_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    contact_id: str,
    *,
    client: Client,
    body: UpdateContact,
    if_match: str,
) -> ContactBody:
    """Update a contact

     A merge patch: absent members stay, null clears. After being in touch, say so with `last_touch_on`,
    and set or clear
    `next_touch_on`.

    Args:
        contact_id (str): Opaque id, `ctct_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateContact): A change to a contact (merge patch): absent leaves, null clears.
            Example: {'last_touch_on': '2026-11-22', 'next_touch_on': None}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ContactBody
    """

    return sync_detailed(
        contact_id=contact_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    contact_id: str,
    *,
    client: Client,
    body: UpdateContact,
    if_match: str,
) -> Response[ContactBody]:
    """Update a contact

     A merge patch: absent members stay, null clears. After being in touch, say so with `last_touch_on`,
    and set or clear
    `next_touch_on`.

    Args:
        contact_id (str): Opaque id, `ctct_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateContact): A change to a contact (merge patch): absent leaves, null clears.
            Example: {'last_touch_on': '2026-11-22', 'next_touch_on': None}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ContactBody]
    """

    kwargs = _get_kwargs(
        contact_id=contact_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    contact_id: str,
    *,
    client: Client,
    body: UpdateContact,
    if_match: str,
) -> ContactBody:
    """Update a contact

     A merge patch: absent members stay, null clears. After being in touch, say so with `last_touch_on`,
    and set or clear
    `next_touch_on`.

    Args:
        contact_id (str): Opaque id, `ctct_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateContact): A change to a contact (merge patch): absent leaves, null clears.
            Example: {'last_touch_on': '2026-11-22', 'next_touch_on': None}.

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
            body=body,
            if_match=if_match,
        )
    ).parsed
