from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.tenant_body import TenantBody
from ...models.update_tenant import UpdateTenant
from ...types import Response


def _get_kwargs(
    *,
    body: UpdateTenant,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/tenant",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> TenantBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = TenantBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[TenantBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: UpdateTenant,
    if_match: str,
) -> Response[TenantBody]:
    """Update your settings

     A merge patch: absent members stay. A shorter list of `allowed_origins` holds for session tokens
    minted from now on;
    those that are out keep the pages they were minted for until they end, at most an hour later.

    Args:
        if_match (str):
        body (UpdateTenant): A change to your settings (merge patch): absent leaves. Example:
            {'allowed_origins': ['https://jobs.example.com'], 'name': 'Northwind Jobs'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[TenantBody]
    """

    kwargs = _get_kwargs(
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: UpdateTenant,
    if_match: str,
) -> TenantBody:
    """Update your settings

     A merge patch: absent members stay. A shorter list of `allowed_origins` holds for session tokens
    minted from now on;
    those that are out keep the pages they were minted for until they end, at most an hour later.

    Args:
        if_match (str):
        body (UpdateTenant): A change to your settings (merge patch): absent leaves. Example:
            {'allowed_origins': ['https://jobs.example.com'], 'name': 'Northwind Jobs'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        TenantBody
    """

    return sync_detailed(
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: UpdateTenant,
    if_match: str,
) -> Response[TenantBody]:
    """Update your settings

     A merge patch: absent members stay. A shorter list of `allowed_origins` holds for session tokens
    minted from now on;
    those that are out keep the pages they were minted for until they end, at most an hour later.

    Args:
        if_match (str):
        body (UpdateTenant): A change to your settings (merge patch): absent leaves. Example:
            {'allowed_origins': ['https://jobs.example.com'], 'name': 'Northwind Jobs'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[TenantBody]
    """

    kwargs = _get_kwargs(
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: UpdateTenant,
    if_match: str,
) -> TenantBody:
    """Update your settings

     A merge patch: absent members stay. A shorter list of `allowed_origins` holds for session tokens
    minted from now on;
    those that are out keep the pages they were minted for until they end, at most an hour later.

    Args:
        if_match (str):
        body (UpdateTenant): A change to your settings (merge patch): absent leaves. Example:
            {'allowed_origins': ['https://jobs.example.com'], 'name': 'Northwind Jobs'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        TenantBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
