from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.answer_version_page import AnswerVersionPage
from ...models.sort import Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    prepared_answer_id: str,
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/prepared_answers/{prepared_answer_id}/versions".format(
            prepared_answer_id=quote(str(prepared_answer_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> AnswerVersionPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = AnswerVersionPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[AnswerVersionPage]:
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
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
) -> Response[AnswerVersionPage]:
    """List the versions of a prepared answer

     What the answer said, each time that it was changed, newest first; the first row is what it says
    now. Of a long row of changes the latest
    fifty are kept, and of all answers of a person together the latest thousand that say what one said
    before.

    Args:
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[AnswerVersionPage]
    """

    kwargs = _get_kwargs(
        prepared_answer_id=prepared_answer_id,
        limit=limit,
        cursor=cursor,
        sort=sort,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    prepared_answer_id: str,
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
) -> AnswerVersionPage:
    """List the versions of a prepared answer

     What the answer said, each time that it was changed, newest first; the first row is what it says
    now. Of a long row of changes the latest
    fifty are kept, and of all answers of a person together the latest thousand that say what one said
    before.

    Args:
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        AnswerVersionPage
    """

    return sync_detailed(
        prepared_answer_id=prepared_answer_id,
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
    ).parsed


async def asyncio_detailed(
    prepared_answer_id: str,
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
) -> Response[AnswerVersionPage]:
    """List the versions of a prepared answer

     What the answer said, each time that it was changed, newest first; the first row is what it says
    now. Of a long row of changes the latest
    fifty are kept, and of all answers of a person together the latest thousand that say what one said
    before.

    Args:
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[AnswerVersionPage]
    """

    kwargs = _get_kwargs(
        prepared_answer_id=prepared_answer_id,
        limit=limit,
        cursor=cursor,
        sort=sort,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    prepared_answer_id: str,
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
) -> AnswerVersionPage:
    """List the versions of a prepared answer

     What the answer said, each time that it was changed, newest first; the first row is what it says
    now. Of a long row of changes the latest
    fifty are kept, and of all answers of a person together the latest thousand that say what one said
    before.

    Args:
        prepared_answer_id (str): Opaque id, `pans_` and 26 characters; sorts by time of creation.
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        AnswerVersionPage
    """

    return (
        await asyncio_detailed(
            prepared_answer_id=prepared_answer_id,
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
        )
    ).parsed
