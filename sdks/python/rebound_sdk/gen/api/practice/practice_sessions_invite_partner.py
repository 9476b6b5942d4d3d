from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.partner_link_body import PartnerLinkBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    practice_session_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/practice_sessions/{practice_session_id}/partner_link".format(
            practice_session_id=quote(str(practice_session_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PartnerLinkBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = PartnerLinkBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[PartnerLinkBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    practice_session_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[PartnerLinkBody]:
    """Make a link for a practice partner

     Whoever holds the link can rate this session once, within 14 days, without an account. It is shown
    this once; a link that
    was made before is found no more.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PartnerLinkBody]
    """

    kwargs = _get_kwargs(
        practice_session_id=practice_session_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    practice_session_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> PartnerLinkBody:
    """Make a link for a practice partner

     Whoever holds the link can rate this session once, within 14 days, without an account. It is shown
    this once; a link that
    was made before is found no more.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PartnerLinkBody
    """

    return sync_detailed(
        practice_session_id=practice_session_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    practice_session_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[PartnerLinkBody]:
    """Make a link for a practice partner

     Whoever holds the link can rate this session once, within 14 days, without an account. It is shown
    this once; a link that
    was made before is found no more.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PartnerLinkBody]
    """

    kwargs = _get_kwargs(
        practice_session_id=practice_session_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    practice_session_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> PartnerLinkBody:
    """Make a link for a practice partner

     Whoever holds the link can rate this session once, within 14 days, without an account. It is shown
    this once; a link that
    was made before is found no more.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PartnerLinkBody
    """

    return (
        await asyncio_detailed(
            practice_session_id=practice_session_id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
