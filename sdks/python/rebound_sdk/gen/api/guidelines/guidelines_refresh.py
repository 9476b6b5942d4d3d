from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.refreshed_guidelines_body import RefreshedGuidelinesBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/guidelines/refresh",
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> RefreshedGuidelinesBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = RefreshedGuidelinesBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[RefreshedGuidelinesBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[RefreshedGuidelinesBody]:
    """Propose guidelines from the evidence

     Takes in the feedback that the candidate has opened, what they noted themselves and what practice
    partners said, across
    interviews. New entries are
    proposed where there is room, strengths first; known ones follow their evidence; a proposal that
    nobody has touched goes
    when nothing asks for it any more. What the candidate accepted, reworded, retired or wrote stays.
    Doing it again changes
    nothing.

    Args:
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RefreshedGuidelinesBody]
    """

    kwargs = _get_kwargs(
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> RefreshedGuidelinesBody:
    """Propose guidelines from the evidence

     Takes in the feedback that the candidate has opened, what they noted themselves and what practice
    partners said, across
    interviews. New entries are
    proposed where there is room, strengths first; known ones follow their evidence; a proposal that
    nobody has touched goes
    when nothing asks for it any more. What the candidate accepted, reworded, retired or wrote stays.
    Doing it again changes
    nothing.

    Args:
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        RefreshedGuidelinesBody
    """

    return sync_detailed(
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[RefreshedGuidelinesBody]:
    """Propose guidelines from the evidence

     Takes in the feedback that the candidate has opened, what they noted themselves and what practice
    partners said, across
    interviews. New entries are
    proposed where there is room, strengths first; known ones follow their evidence; a proposal that
    nobody has touched goes
    when nothing asks for it any more. What the candidate accepted, reworded, retired or wrote stays.
    Doing it again changes
    nothing.

    Args:
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RefreshedGuidelinesBody]
    """

    kwargs = _get_kwargs(
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> RefreshedGuidelinesBody:
    """Propose guidelines from the evidence

     Takes in the feedback that the candidate has opened, what they noted themselves and what practice
    partners said, across
    interviews. New entries are
    proposed where there is room, strengths first; known ones follow their evidence; a proposal that
    nobody has touched goes
    when nothing asks for it any more. What the candidate accepted, reworded, retired or wrote stays.
    Doing it again changes
    nothing.

    Args:
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        RefreshedGuidelinesBody
    """

    return (
        await asyncio_detailed(
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
