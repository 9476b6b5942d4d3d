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
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/contacts/{contact_id}/touch".format(
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
    idempotency_key: str | Unset = UNSET,
) -> Response[ContactBody]:
    """Note a touch with a contact

     The two were in touch today, in the candidate's time zone: `last_touch_on` becomes today. A
    `next_touch_on` that has come
    moves on by as many days as were between it and the last touch, and is cleared where there was none;
    one still to come
    stays. Saying it again on the same day changes nothing. For another day, update the contact.

    Args:
        contact_id (str): Opaque id, `ctct_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ContactBody]
    """

    kwargs = _get_kwargs(
        contact_id=contact_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    contact_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> ContactBody:
    """Note a touch with a contact

     The two were in touch today, in the candidate's time zone: `last_touch_on` becomes today. A
    `next_touch_on` that has come
    moves on by as many days as were between it and the last touch, and is cleared where there was none;
    one still to come
    stays. Saying it again on the same day changes nothing. For another day, update the contact.

    Args:
        contact_id (str): Opaque id, `ctct_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ContactBody
    """

    return sync_detailed(
        contact_id=contact_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    contact_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[ContactBody]:
    """Note a touch with a contact

     The two were in touch today, in the candidate's time zone: `last_touch_on` becomes today. A
    `next_touch_on` that has come
    moves on by as many days as were between it and the last touch, and is cleared where there was none;
    one still to come
    stays. Saying it again on the same day changes nothing. For another day, update the contact.

    Args:
        contact_id (str): Opaque id, `ctct_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ContactBody]
    """

    kwargs = _get_kwargs(
        contact_id=contact_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    contact_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> ContactBody:
    """Note a touch with a contact

     The two were in touch today, in the candidate's time zone: `last_touch_on` becomes today. A
    `next_touch_on` that has come
    moves on by as many days as were between it and the last touch, and is cleared where there was none;
    one still to come
    stays. Saying it again on the same day changes nothing. For another day, update the contact.

    Args:
        contact_id (str): Opaque id, `ctct_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

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
            idempotency_key=idempotency_key,
        )
    ).parsed
