from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.question_body import QuestionBody
from ...models.update_question import UpdateQuestion
from ...types import Response


def _get_kwargs(
    question_id: str,
    *,
    body: UpdateQuestion,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/questions/{question_id}".format(
            question_id=quote(str(question_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> QuestionBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = QuestionBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[QuestionBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    question_id: str,
    *,
    client: Client,
    body: UpdateQuestion,
    if_match: str,
) -> Response[QuestionBody]:
    """Update a question

     A merge patch: absent members stay, null clears.

    Args:
        question_id (str): Opaque id, `qstn_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateQuestion): A change to a question (merge patch): absent leaves, null clears.
            Example: {'theme': None, 'tripped_me_up': False}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[QuestionBody]
    """

    kwargs = _get_kwargs(
        question_id=question_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    question_id: str,
    *,
    client: Client,
    body: UpdateQuestion,
    if_match: str,
) -> QuestionBody:
    """Update a question

     A merge patch: absent members stay, null clears.

    Args:
        question_id (str): Opaque id, `qstn_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateQuestion): A change to a question (merge patch): absent leaves, null clears.
            Example: {'theme': None, 'tripped_me_up': False}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        QuestionBody
    """

    return sync_detailed(
        question_id=question_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    question_id: str,
    *,
    client: Client,
    body: UpdateQuestion,
    if_match: str,
) -> Response[QuestionBody]:
    """Update a question

     A merge patch: absent members stay, null clears.

    Args:
        question_id (str): Opaque id, `qstn_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateQuestion): A change to a question (merge patch): absent leaves, null clears.
            Example: {'theme': None, 'tripped_me_up': False}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[QuestionBody]
    """

    kwargs = _get_kwargs(
        question_id=question_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    question_id: str,
    *,
    client: Client,
    body: UpdateQuestion,
    if_match: str,
) -> QuestionBody:
    """Update a question

     A merge patch: absent members stay, null clears.

    Args:
        question_id (str): Opaque id, `qstn_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateQuestion): A change to a question (merge patch): absent leaves, null clears.
            Example: {'theme': None, 'tripped_me_up': False}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        QuestionBody
    """

    return (
        await asyncio_detailed(
            question_id=question_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
