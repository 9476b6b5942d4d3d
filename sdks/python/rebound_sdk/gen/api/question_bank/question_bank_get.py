from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.bank_question_body import BankQuestionBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    question_bank_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/question_bank/{question_bank_id}".format(
            question_bank_id=quote(str(question_bank_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> BankQuestionBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = BankQuestionBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[BankQuestionBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    question_bank_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[BankQuestionBody]:
    """Get a question of the bank

     One question by its stable name, with what it tests and what a good answer shows.

    Args:
        question_bank_id (str): Stable name of a question of the bank; it is never changed or used
            again.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[BankQuestionBody]
    """

    kwargs = _get_kwargs(
        question_bank_id=question_bank_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    question_bank_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> BankQuestionBody:
    """Get a question of the bank

     One question by its stable name, with what it tests and what a good answer shows.

    Args:
        question_bank_id (str): Stable name of a question of the bank; it is never changed or used
            again.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        BankQuestionBody
    """

    return sync_detailed(
        question_bank_id=question_bank_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    question_bank_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[BankQuestionBody]:
    """Get a question of the bank

     One question by its stable name, with what it tests and what a good answer shows.

    Args:
        question_bank_id (str): Stable name of a question of the bank; it is never changed or used
            again.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[BankQuestionBody]
    """

    kwargs = _get_kwargs(
        question_bank_id=question_bank_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    question_bank_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> BankQuestionBody:
    """Get a question of the bank

     One question by its stable name, with what it tests and what a good answer shows.

    Args:
        question_bank_id (str): Stable name of a question of the bank; it is never changed or used
            again.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        BankQuestionBody
    """

    return (
        await asyncio_detailed(
            question_bank_id=question_bank_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
