from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.jurisdiction_page import JurisdictionPage
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/jurisdictions",
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> JurisdictionPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = JurisdictionPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[JurisdictionPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
) -> Response[JurisdictionPage]:
    """List jurisdictions

     The places whose law on discrimination in hiring we have facts of, in short. A candidate's country
    leads to one of them; a
    fairness check may name another.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[JurisdictionPage]
    """

    kwargs = _get_kwargs()

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
) -> JurisdictionPage:
    """List jurisdictions

     The places whose law on discrimination in hiring we have facts of, in short. A candidate's country
    leads to one of them; a
    fairness check may name another.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        JurisdictionPage
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[JurisdictionPage]:
    """List jurisdictions

     The places whose law on discrimination in hiring we have facts of, in short. A candidate's country
    leads to one of them; a
    fairness check may name another.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[JurisdictionPage]
    """

    kwargs = _get_kwargs()

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
) -> JurisdictionPage:
    """List jurisdictions

     The places whose law on discrimination in hiring we have facts of, in short. A candidate's country
    leads to one of them; a
    fairness check may name another.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        JurisdictionPage
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
