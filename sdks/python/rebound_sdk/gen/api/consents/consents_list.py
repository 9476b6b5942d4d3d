from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.consent_page import ConsentPage
from ...models.sort import Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    candidate_id: str,
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
        "url": "/v1/candidates/{candidate_id}/consents".format(
            candidate_id=quote(str(candidate_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ConsentPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ConsentPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ConsentPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    candidate_id: str,
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
) -> Response[ConsentPage]:
    """List a candidate's consents

     Newest first, a page at a time; withdrawn ones are listed too, with the time of their end.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ConsentPage]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
        limit=limit,
        cursor=cursor,
        sort=sort,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    candidate_id: str,
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
) -> ConsentPage:
    """List a candidate's consents

     Newest first, a page at a time; withdrawn ones are listed too, with the time of their end.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ConsentPage
    """

    return sync_detailed(
        candidate_id=candidate_id,
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
    ).parsed


async def asyncio_detailed(
    candidate_id: str,
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
) -> Response[ConsentPage]:
    """List a candidate's consents

     Newest first, a page at a time; withdrawn ones are listed too, with the time of their end.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ConsentPage]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
        limit=limit,
        cursor=cursor,
        sort=sort,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    candidate_id: str,
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
) -> ConsentPage:
    """List a candidate's consents

     Newest first, a page at a time; withdrawn ones are listed too, with the time of their end.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ConsentPage
    """

    return (
        await asyncio_detailed(
            candidate_id=candidate_id,
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
        )
    ).parsed
