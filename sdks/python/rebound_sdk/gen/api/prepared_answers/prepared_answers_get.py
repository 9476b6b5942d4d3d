from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.prepared_answer_body import PreparedAnswerBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    prepared_answer_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/prepared_answers/{prepared_answer_id}".format(
            prepared_answer_id=quote(str(prepared_answer_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PreparedAnswerBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = PreparedAnswerBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[PreparedAnswerBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    prepared_answer_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[PreparedAnswerBody]:
    """Get a prepared answer

     One answer, with what it could still have: each finding with its reason, its place and one thing to
    do.

    Args:
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PreparedAnswerBody]
    """

    kwargs = _get_kwargs(
        prepared_answer_id=prepared_answer_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    prepared_answer_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> PreparedAnswerBody:
    """Get a prepared answer

     One answer, with what it could still have: each finding with its reason, its place and one thing to
    do.

    Args:
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PreparedAnswerBody
    """

    return sync_detailed(
        prepared_answer_id=prepared_answer_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    prepared_answer_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[PreparedAnswerBody]:
    """Get a prepared answer

     One answer, with what it could still have: each finding with its reason, its place and one thing to
    do.

    Args:
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PreparedAnswerBody]
    """

    kwargs = _get_kwargs(
        prepared_answer_id=prepared_answer_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    prepared_answer_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> PreparedAnswerBody:
    """Get a prepared answer

     One answer, with what it could still have: each finding with its reason, its place and one thing to
    do.

    Args:
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PreparedAnswerBody
    """

    return (
        await asyncio_detailed(
            prepared_answer_id=prepared_answer_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
