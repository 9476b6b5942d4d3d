from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.deprecated_calls_page import DeprecatedCallsPage
from ...types import Response


def _get_kwargs(
    api_client_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/api_clients/{api_client_id}/deprecated_calls".format(
            api_client_id=quote(str(api_client_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DeprecatedCallsPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = DeprecatedCallsPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[DeprecatedCallsPage]:
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
) -> Response[DeprecatedCallsPage]:
    """List a client's deprecated calls

     Which deprecated operations this API client called in the last 30 days, itself or through browser
    sessions that it minted:
    how often on each day and when last. Empty means that nothing has to change on your side. Counts are
    about a minute late,
    and those of the last minute are lost when a server crashes.

    Args:
        api_client_id (str): Opaque id, `clnt_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[DeprecatedCallsPage]
    """

    kwargs = _get_kwargs(
        api_client_id=api_client_id,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    api_client_id: str,
    *,
    client: Client,
) -> DeprecatedCallsPage:
    """List a client's deprecated calls

     Which deprecated operations this API client called in the last 30 days, itself or through browser
    sessions that it minted:
    how often on each day and when last. Empty means that nothing has to change on your side. Counts are
    about a minute late,
    and those of the last minute are lost when a server crashes.

    Args:
        api_client_id (str): Opaque id, `clnt_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        DeprecatedCallsPage
    """

    return sync_detailed(
        api_client_id=api_client_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    api_client_id: str,
    *,
    client: Client,
) -> Response[DeprecatedCallsPage]:
    """List a client's deprecated calls

     Which deprecated operations this API client called in the last 30 days, itself or through browser
    sessions that it minted:
    how often on each day and when last. Empty means that nothing has to change on your side. Counts are
    about a minute late,
    and those of the last minute are lost when a server crashes.

    Args:
        api_client_id (str): Opaque id, `clnt_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[DeprecatedCallsPage]
    """

    kwargs = _get_kwargs(
        api_client_id=api_client_id,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    api_client_id: str,
    *,
    client: Client,
) -> DeprecatedCallsPage:
    """List a client's deprecated calls

     Which deprecated operations this API client called in the last 30 days, itself or through browser
    sessions that it minted:
    how often on each day and when last. Empty means that nothing has to change on your side. Counts are
    about a minute late,
    and those of the last minute are lost when a server crashes.

    Args:
        api_client_id (str): Opaque id, `clnt_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        DeprecatedCallsPage
    """

    return (
        await asyncio_detailed(
            api_client_id=api_client_id,
            client=client,
        )
    ).parsed
