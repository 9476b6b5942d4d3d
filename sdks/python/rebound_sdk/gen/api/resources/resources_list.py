from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.resource_origin import ResourceOrigin
from ...models.resource_page import ResourcePage
from ...models.sort import Sort
from ...models.theme import Theme
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    theme: Theme | Unset = UNSET,
    method: str | Unset = UNSET,
    language: str | Unset = UNSET,
    origin: ResourceOrigin | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    json_theme: str | Unset = UNSET
    if not isinstance(theme, Unset):
        json_theme = theme.value

    params["theme"] = json_theme

    params["method"] = method

    params["language"] = language

    json_origin: str | Unset = UNSET
    if not isinstance(origin, Unset):
        json_origin = origin.value

    params["origin"] = json_origin

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/resources",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ResourcePage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ResourcePage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ResourcePage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    theme: Theme | Unset = UNSET,
    method: str | Unset = UNSET,
    language: str | Unset = UNSET,
    origin: ResourceOrigin | Unset = UNSET,
) -> Response[ResourcePage]:
    """List resources

     What there is to read, a page at a time: the tenant's own links first, then the guides that come
    with Rebound. Narrow it
    to the theme of a task or to the row that a next step cites.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        theme (Theme | Unset):
        method (str | Unset):
        language (str | Unset):
        origin (ResourceOrigin | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ResourcePage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        theme=theme,
        method=method,
        language=language,
        origin=origin,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    theme: Theme | Unset = UNSET,
    method: str | Unset = UNSET,
    language: str | Unset = UNSET,
    origin: ResourceOrigin | Unset = UNSET,
) -> ResourcePage:
    """List resources

     What there is to read, a page at a time: the tenant's own links first, then the guides that come
    with Rebound. Narrow it
    to the theme of a task or to the row that a next step cites.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        theme (Theme | Unset):
        method (str | Unset):
        language (str | Unset):
        origin (ResourceOrigin | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ResourcePage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
        theme=theme,
        method=method,
        language=language,
        origin=origin,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    theme: Theme | Unset = UNSET,
    method: str | Unset = UNSET,
    language: str | Unset = UNSET,
    origin: ResourceOrigin | Unset = UNSET,
) -> Response[ResourcePage]:
    """List resources

     What there is to read, a page at a time: the tenant's own links first, then the guides that come
    with Rebound. Narrow it
    to the theme of a task or to the row that a next step cites.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        theme (Theme | Unset):
        method (str | Unset):
        language (str | Unset):
        origin (ResourceOrigin | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ResourcePage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        theme=theme,
        method=method,
        language=language,
        origin=origin,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    theme: Theme | Unset = UNSET,
    method: str | Unset = UNSET,
    language: str | Unset = UNSET,
    origin: ResourceOrigin | Unset = UNSET,
) -> ResourcePage:
    """List resources

     What there is to read, a page at a time: the tenant's own links first, then the guides that come
    with Rebound. Narrow it
    to the theme of a task or to the row that a next step cites.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        theme (Theme | Unset):
        method (str | Unset):
        language (str | Unset):
        origin (ResourceOrigin | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ResourcePage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
            theme=theme,
            method=method,
            language=language,
            origin=origin,
        )
    ).parsed
