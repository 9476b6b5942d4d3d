from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.add_question import AddQuestion
from ...models.question_body import QuestionBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    interview_id: str,
    *,
    body: AddQuestion,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/interviews/{interview_id}/questions".format(
            interview_id=quote(str(interview_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> QuestionBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = QuestionBody.from_dict(response.json())

            return response_201

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
    interview_id: str,
    *,
    client: Client,
    body: AddQuestion,
    idempotency_key: str | Unset = UNSET,
) -> Response[QuestionBody]:
    """Note a question that was asked

     Keeps what an interviewer asked, what it was about, and whether it tripped the candidate up.
    Questions that did are
    prepared first when an action plan is made.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (AddQuestion): A question that was asked. Example: {'text': 'Tell us about a time
            when you had to convince somebody.', 'theme': 'answer_depth', 'tripped_me_up': True}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[QuestionBody]
    """

    kwargs = _get_kwargs(
        interview_id=interview_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    interview_id: str,
    *,
    client: Client,
    body: AddQuestion,
    idempotency_key: str | Unset = UNSET,
) -> QuestionBody:
    """Note a question that was asked

     Keeps what an interviewer asked, what it was about, and whether it tripped the candidate up.
    Questions that did are
    prepared first when an action plan is made.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (AddQuestion): A question that was asked. Example: {'text': 'Tell us about a time
            when you had to convince somebody.', 'theme': 'answer_depth', 'tripped_me_up': True}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        QuestionBody
    """

    return sync_detailed(
        interview_id=interview_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    interview_id: str,
    *,
    client: Client,
    body: AddQuestion,
    idempotency_key: str | Unset = UNSET,
) -> Response[QuestionBody]:
    """Note a question that was asked

     Keeps what an interviewer asked, what it was about, and whether it tripped the candidate up.
    Questions that did are
    prepared first when an action plan is made.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (AddQuestion): A question that was asked. Example: {'text': 'Tell us about a time
            when you had to convince somebody.', 'theme': 'answer_depth', 'tripped_me_up': True}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[QuestionBody]
    """

    kwargs = _get_kwargs(
        interview_id=interview_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    interview_id: str,
    *,
    client: Client,
    body: AddQuestion,
    idempotency_key: str | Unset = UNSET,
) -> QuestionBody:
    """Note a question that was asked

     Keeps what an interviewer asked, what it was about, and whether it tripped the candidate up.
    Questions that did are
    prepared first when an action plan is made.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (AddQuestion): A question that was asked. Example: {'text': 'Tell us about a time
            when you had to convince somebody.', 'theme': 'answer_depth', 'tripped_me_up': True}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        QuestionBody
    """

    return (
        await asyncio_detailed(
            interview_id=interview_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
