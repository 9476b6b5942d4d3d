from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.contact_body import ContactBody
from ...models.create_contact import CreateContact
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateContact,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/contacts",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ContactBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = ContactBody.from_dict(response.json())

            return response_201

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
    *,
    client: Client,
    body: CreateContact,
    idempotency_key: str | Unset = UNSET,
) -> Response[ContactBody]:
    """Note a contact

     Keeps somebody whom the candidate knows, and when to be in touch with them next. Nobody is written
    to. For the
    candidate alone: not even their job board can read it.

    Args:
        idempotency_key (str | Unset):
        body (CreateContact): Somebody whom the candidate knows. Example: {'how_known': 'We took
            the same evening course.', 'last_touch_on': '2026-10-02', 'name': 'Femi Ade',
            'next_touch_on': '2026-11-23', 'organisation': 'Ashdown Timber', 'tie': 'acquaintance'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ContactBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateContact,
    idempotency_key: str | Unset = UNSET,
) -> ContactBody:
    """Note a contact

     Keeps somebody whom the candidate knows, and when to be in touch with them next. Nobody is written
    to. For the
    candidate alone: not even their job board can read it.

    Args:
        idempotency_key (str | Unset):
        body (CreateContact): Somebody whom the candidate knows. Example: {'how_known': 'We took
            the same evening course.', 'last_touch_on': '2026-10-02', 'name': 'Femi Ade',
            'next_touch_on': '2026-11-23', 'organisation': 'Ashdown Timber', 'tie': 'acquaintance'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ContactBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateContact,
    idempotency_key: str | Unset = UNSET,
) -> Response[ContactBody]:
    """Note a contact

     Keeps somebody whom the candidate knows, and when to be in touch with them next. Nobody is written
    to. For the
    candidate alone: not even their job board can read it.

    Args:
        idempotency_key (str | Unset):
        body (CreateContact): Somebody whom the candidate knows. Example: {'how_known': 'We took
            the same evening course.', 'last_touch_on': '2026-10-02', 'name': 'Femi Ade',
            'next_touch_on': '2026-11-23', 'organisation': 'Ashdown Timber', 'tie': 'acquaintance'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ContactBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateContact,
    idempotency_key: str | Unset = UNSET,
) -> ContactBody:
    """Note a contact

     Keeps somebody whom the candidate knows, and when to be in touch with them next. Nobody is written
    to. For the
    candidate alone: not even their job board can read it.

    Args:
        idempotency_key (str | Unset):
        body (CreateContact): Somebody whom the candidate knows. Example: {'how_known': 'We took
            the same evening course.', 'last_touch_on': '2026-10-02', 'name': 'Femi Ade',
            'next_touch_on': '2026-11-23', 'organisation': 'Ashdown Timber', 'tie': 'acquaintance'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ContactBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
