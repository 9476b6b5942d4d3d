from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.api_client_with_secret_body import ApiClientWithSecretBody
from ...models.create_api_client import CreateApiClient
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateApiClient,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/api_clients",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ApiClientWithSecretBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = ApiClientWithSecretBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ApiClientWithSecretBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateApiClient,
    idempotency_key: str | Unset = UNSET,
) -> Response[ApiClientWithSecretBody]:
    """Create an API client

     Makes a credential for one more server of yours, with the scopes that it needs and no more; you can
    give those that your own
    token has. At most 100 can be in use. The secret is in this answer and nowhere else.

    Args:
        idempotency_key (str | Unset):
        body (CreateApiClient): A new API client. Example: {'name': 'Web shop backend', 'scopes':
            ['candidates:read', 'candidates:write']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ApiClientWithSecretBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateApiClient,
    idempotency_key: str | Unset = UNSET,
) -> ApiClientWithSecretBody:
    """Create an API client

     Makes a credential for one more server of yours, with the scopes that it needs and no more; you can
    give those that your own
    token has. At most 100 can be in use. The secret is in this answer and nowhere else.

    Args:
        idempotency_key (str | Unset):
        body (CreateApiClient): A new API client. Example: {'name': 'Web shop backend', 'scopes':
            ['candidates:read', 'candidates:write']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ApiClientWithSecretBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateApiClient,
    idempotency_key: str | Unset = UNSET,
) -> Response[ApiClientWithSecretBody]:
    """Create an API client

     Makes a credential for one more server of yours, with the scopes that it needs and no more; you can
    give those that your own
    token has. At most 100 can be in use. The secret is in this answer and nowhere else.

    Args:
        idempotency_key (str | Unset):
        body (CreateApiClient): A new API client. Example: {'name': 'Web shop backend', 'scopes':
            ['candidates:read', 'candidates:write']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ApiClientWithSecretBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateApiClient,
    idempotency_key: str | Unset = UNSET,
) -> ApiClientWithSecretBody:
    """Create an API client

     Makes a credential for one more server of yours, with the scopes that it needs and no more; you can
    give those that your own
    token has. At most 100 can be in use. The secret is in this answer and nowhere else.

    Args:
        idempotency_key (str | Unset):
        body (CreateApiClient): A new API client. Example: {'name': 'Web shop backend', 'scopes':
            ['candidates:read', 'candidates:write']}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ApiClientWithSecretBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
