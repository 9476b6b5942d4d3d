from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.prepared_answer_body import PreparedAnswerBody
from ...models.update_prepared_answer import UpdatePreparedAnswer
from ...types import Response


def _get_kwargs(
    prepared_answer_id: str,
    *,
    body: UpdatePreparedAnswer,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/prepared_answers/{prepared_answer_id}".format(
            prepared_answer_id=quote(str(prepared_answer_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

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
    body: UpdatePreparedAnswer,
    if_match: str,
) -> Response[PreparedAnswerBody]:
    """Update a prepared answer

     A merge patch by part. Where it says something else now, a new version is kept beside those of
    before; where it does not,
    nothing changes.

    Args:
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdatePreparedAnswer): A change to a prepared answer (merge patch): a part that is
            sent replaces what it said, null empties it. Example: {'result': ['Corrected within 40
            minutes', 'Nobody had used the figures yet']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PreparedAnswerBody]
    """

    kwargs = _get_kwargs(
        prepared_answer_id=prepared_answer_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    prepared_answer_id: str,
    *,
    client: Client,
    body: UpdatePreparedAnswer,
    if_match: str,
) -> PreparedAnswerBody:
    """Update a prepared answer

     A merge patch by part. Where it says something else now, a new version is kept beside those of
    before; where it does not,
    nothing changes.

    Args:
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdatePreparedAnswer): A change to a prepared answer (merge patch): a part that is
            sent replaces what it said, null empties it. Example: {'result': ['Corrected within 40
            minutes', 'Nobody had used the figures yet']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PreparedAnswerBody
    """

    return sync_detailed(
        prepared_answer_id=prepared_answer_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    prepared_answer_id: str,
    *,
    client: Client,
    body: UpdatePreparedAnswer,
    if_match: str,
) -> Response[PreparedAnswerBody]:
    """Update a prepared answer

     A merge patch by part. Where it says something else now, a new version is kept beside those of
    before; where it does not,
    nothing changes.

    Args:
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdatePreparedAnswer): A change to a prepared answer (merge patch): a part that is
            sent replaces what it said, null empties it. Example: {'result': ['Corrected within 40
            minutes', 'Nobody had used the figures yet']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PreparedAnswerBody]
    """

    kwargs = _get_kwargs(
        prepared_answer_id=prepared_answer_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    prepared_answer_id: str,
    *,
    client: Client,
    body: UpdatePreparedAnswer,
    if_match: str,
) -> PreparedAnswerBody:
    """Update a prepared answer

     A merge patch by part. Where it says something else now, a new version is kept beside those of
    before; where it does not,
    nothing changes.

    Args:
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdatePreparedAnswer): A change to a prepared answer (merge patch): a part that is
            sent replaces what it said, null empties it. Example: {'result': ['Corrected within 40
            minutes', 'Nobody had used the figures yet']}.

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
            body=body,
            if_match=if_match,
        )
    ).parsed
