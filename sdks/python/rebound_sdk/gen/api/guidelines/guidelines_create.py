from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_guideline import CreateGuideline
from ...models.guideline_body import GuidelineBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateGuideline,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/guidelines",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> GuidelineBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = GuidelineBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[GuidelineBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateGuideline,
    idempotency_key: str | Unset = UNSET,
) -> Response[GuidelineBody]:
    """Add a guideline of one's own

     For the candidate alone. A do stands by itself. A don't comes with what to do instead, in words that
    become a do of its
    own or as the id of one that is there, so that a list of don'ts alone cannot come about. At most
    seven of each.

    Args:
        idempotency_key (str | Unset):
        body (CreateGuideline): A do, or a don't together with what to do instead. Example:
            {'instead': 'Breathe out once, then begin.', 'kind': 'dont', 'text': 'Rushing into the
            first answer.', 'theme': 'confidence'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[GuidelineBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateGuideline,
    idempotency_key: str | Unset = UNSET,
) -> GuidelineBody:
    """Add a guideline of one's own

     For the candidate alone. A do stands by itself. A don't comes with what to do instead, in words that
    become a do of its
    own or as the id of one that is there, so that a list of don'ts alone cannot come about. At most
    seven of each.

    Args:
        idempotency_key (str | Unset):
        body (CreateGuideline): A do, or a don't together with what to do instead. Example:
            {'instead': 'Breathe out once, then begin.', 'kind': 'dont', 'text': 'Rushing into the
            first answer.', 'theme': 'confidence'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        GuidelineBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateGuideline,
    idempotency_key: str | Unset = UNSET,
) -> Response[GuidelineBody]:
    """Add a guideline of one's own

     For the candidate alone. A do stands by itself. A don't comes with what to do instead, in words that
    become a do of its
    own or as the id of one that is there, so that a list of don'ts alone cannot come about. At most
    seven of each.

    Args:
        idempotency_key (str | Unset):
        body (CreateGuideline): A do, or a don't together with what to do instead. Example:
            {'instead': 'Breathe out once, then begin.', 'kind': 'dont', 'text': 'Rushing into the
            first answer.', 'theme': 'confidence'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[GuidelineBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateGuideline,
    idempotency_key: str | Unset = UNSET,
) -> GuidelineBody:
    """Add a guideline of one's own

     For the candidate alone. A do stands by itself. A don't comes with what to do instead, in words that
    become a do of its
    own or as the id of one that is there, so that a list of don'ts alone cannot come about. At most
    seven of each.

    Args:
        idempotency_key (str | Unset):
        body (CreateGuideline): A do, or a don't together with what to do instead. Example:
            {'instead': 'Breathe out once, then begin.', 'kind': 'dont', 'text': 'Rushing into the
            first answer.', 'theme': 'confidence'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        GuidelineBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
