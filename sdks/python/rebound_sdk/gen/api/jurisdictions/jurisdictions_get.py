from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.jurisdiction_body import JurisdictionBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    code: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/jurisdictions/{code}".format(
            code=quote(str(code), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> JurisdictionBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = JurisdictionBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[JurisdictionBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    code: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[JurisdictionBody]:
    """Get a jurisdiction

     What its law protects, until when and where one can be heard, and who advises for free. Each fact
    says where it comes from,
    whether somebody read it there, and until when to lean on it. Information, not legal advice.

    Args:
        code (str):
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[JurisdictionBody]
    """

    kwargs = _get_kwargs(
        code=code,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    code: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> JurisdictionBody:
    """Get a jurisdiction

     What its law protects, until when and where one can be heard, and who advises for free. Each fact
    says where it comes from,
    whether somebody read it there, and until when to lean on it. Information, not legal advice.

    Args:
        code (str):
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        JurisdictionBody
    """

    return sync_detailed(
        code=code,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    code: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[JurisdictionBody]:
    """Get a jurisdiction

     What its law protects, until when and where one can be heard, and who advises for free. Each fact
    says where it comes from,
    whether somebody read it there, and until when to lean on it. Information, not legal advice.

    Args:
        code (str):
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[JurisdictionBody]
    """

    kwargs = _get_kwargs(
        code=code,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    code: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> JurisdictionBody:
    """Get a jurisdiction

     What its law protects, until when and where one can be heard, and who advises for free. Each fact
    says where it comes from,
    whether somebody read it there, and until when to lean on it. Information, not legal advice.

    Args:
        code (str):
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        JurisdictionBody
    """

    return (
        await asyncio_detailed(
            code=code,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
