from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_prepared_answer import CreatePreparedAnswer
from ...models.prepared_answer_body import PreparedAnswerBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreatePreparedAnswer,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/prepared_answers",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PreparedAnswerBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = PreparedAnswerBody.from_dict(response.json())

            return response_201

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
    *,
    client: Client,
    body: CreatePreparedAnswer,
    idempotency_key: str | Unset = UNSET,
) -> Response[PreparedAnswerBody]:
    """Prepare an answer

     For the candidate alone: situation, task, action and result as short points to speak from. A point
    that is long enough to be
    a script is refused, with the reason. The answer comes back with what it could still have.

    Args:
        idempotency_key (str | Unset):
        body (CreatePreparedAnswer): An answer to begin. Parts may be empty at first; the check
            says what is still open. Example: {'action': ['I found that I had counted one depot
            twice'], 'question': {'question_bank_id': 'mistake_put_right'}, 'result': [], 'situation':
            ['Month-end report at a timber merchant'], 'task': ['I had to send it by noon']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PreparedAnswerBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreatePreparedAnswer,
    idempotency_key: str | Unset = UNSET,
) -> PreparedAnswerBody:
    """Prepare an answer

     For the candidate alone: situation, task, action and result as short points to speak from. A point
    that is long enough to be
    a script is refused, with the reason. The answer comes back with what it could still have.

    Args:
        idempotency_key (str | Unset):
        body (CreatePreparedAnswer): An answer to begin. Parts may be empty at first; the check
            says what is still open. Example: {'action': ['I found that I had counted one depot
            twice'], 'question': {'question_bank_id': 'mistake_put_right'}, 'result': [], 'situation':
            ['Month-end report at a timber merchant'], 'task': ['I had to send it by noon']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PreparedAnswerBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreatePreparedAnswer,
    idempotency_key: str | Unset = UNSET,
) -> Response[PreparedAnswerBody]:
    """Prepare an answer

     For the candidate alone: situation, task, action and result as short points to speak from. A point
    that is long enough to be
    a script is refused, with the reason. The answer comes back with what it could still have.

    Args:
        idempotency_key (str | Unset):
        body (CreatePreparedAnswer): An answer to begin. Parts may be empty at first; the check
            says what is still open. Example: {'action': ['I found that I had counted one depot
            twice'], 'question': {'question_bank_id': 'mistake_put_right'}, 'result': [], 'situation':
            ['Month-end report at a timber merchant'], 'task': ['I had to send it by noon']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PreparedAnswerBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreatePreparedAnswer,
    idempotency_key: str | Unset = UNSET,
) -> PreparedAnswerBody:
    """Prepare an answer

     For the candidate alone: situation, task, action and result as short points to speak from. A point
    that is long enough to be
    a script is refused, with the reason. The answer comes back with what it could still have.

    Args:
        idempotency_key (str | Unset):
        body (CreatePreparedAnswer): An answer to begin. Parts may be empty at first; the check
            says what is still open. Example: {'action': ['I found that I had counted one depot
            twice'], 'question': {'question_bank_id': 'mistake_put_right'}, 'result': [], 'situation':
            ['Month-end report at a timber merchant'], 'task': ['I had to send it by noon']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PreparedAnswerBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
