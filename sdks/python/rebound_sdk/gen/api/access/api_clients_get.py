from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.api_client_body import ApiClientBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    api_client_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/api_clients/{api_client_id}".format(
            api_client_id=quote(str(api_client_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ApiClientBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ApiClientBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ApiClientBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    api_client_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[ApiClientBody]:
    """Get an API client

     One server's credential, without its secret.

    Args:
        api_client_id (str): Opaque id, `clnt_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ApiClientBody]
    """

    kwargs = _get_kwargs(
        api_client_id=api_client_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    api_client_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> ApiClientBody:
    """Get an API client

     One server's credential, without its secret.

    Args:
        api_client_id (str): Opaque id, `clnt_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ApiClientBody
    """

    return sync_detailed(
        api_client_id=api_client_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    api_client_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[ApiClientBody]:
    """Get an API client

     One server's credential, without its secret.

    Args:
        api_client_id (str): Opaque id, `clnt_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ApiClientBody]
    """

    kwargs = _get_kwargs(
        api_client_id=api_client_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    api_client_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> ApiClientBody:
    """Get an API client

     One server's credential, without its secret.

    Args:
        api_client_id (str): Opaque id, `clnt_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ApiClientBody
    """

    return (
        await asyncio_detailed(
            api_client_id=api_client_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
