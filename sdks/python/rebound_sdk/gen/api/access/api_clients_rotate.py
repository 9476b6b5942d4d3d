from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.api_client_with_secret_body import ApiClientWithSecretBody
from ...models.rotate_api_client import RotateApiClient
from ...types import UNSET, Response, Unset


def _get_kwargs(
    api_client_id: str,
    *,
    body: RotateApiClient | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/api_clients/{api_client_id}/rotate".format(
            api_client_id=quote(str(api_client_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ApiClientWithSecretBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ApiClientWithSecretBody.from_dict(response.json())

            return response_200

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
    api_client_id: str,
    *,
    client: Client,
    body: RotateApiClient | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[ApiClientWithSecretBody]:
    """Rotate an API client's secret

     Gives it a new secret, which is in this answer and nowhere else. The old one goes on working for a
    day unless you say
    otherwise, so that you can change it on your servers without a gap. Your token must have every scope
    that the client has
    (403 `missing_scope`). The body may be left out.

    Args:
        api_client_id (str): Opaque id, `clnt_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (RotateApiClient | Unset): How to rotate. Example: {'overlap_hours': 24}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ApiClientWithSecretBody]
    """

    kwargs = _get_kwargs(
        api_client_id=api_client_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    api_client_id: str,
    *,
    client: Client,
    body: RotateApiClient | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ApiClientWithSecretBody:
    """Rotate an API client's secret

     Gives it a new secret, which is in this answer and nowhere else. The old one goes on working for a
    day unless you say
    otherwise, so that you can change it on your servers without a gap. Your token must have every scope
    that the client has
    (403 `missing_scope`). The body may be left out.

    Args:
        api_client_id (str): Opaque id, `clnt_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (RotateApiClient | Unset): How to rotate. Example: {'overlap_hours': 24}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ApiClientWithSecretBody
    """

    return sync_detailed(
        api_client_id=api_client_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    api_client_id: str,
    *,
    client: Client,
    body: RotateApiClient | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[ApiClientWithSecretBody]:
    """Rotate an API client's secret

     Gives it a new secret, which is in this answer and nowhere else. The old one goes on working for a
    day unless you say
    otherwise, so that you can change it on your servers without a gap. Your token must have every scope
    that the client has
    (403 `missing_scope`). The body may be left out.

    Args:
        api_client_id (str): Opaque id, `clnt_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (RotateApiClient | Unset): How to rotate. Example: {'overlap_hours': 24}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ApiClientWithSecretBody]
    """

    kwargs = _get_kwargs(
        api_client_id=api_client_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    api_client_id: str,
    *,
    client: Client,
    body: RotateApiClient | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ApiClientWithSecretBody:
    """Rotate an API client's secret

     Gives it a new secret, which is in this answer and nowhere else. The old one goes on working for a
    day unless you say
    otherwise, so that you can change it on your servers without a gap. Your token must have every scope
    that the client has
    (403 `missing_scope`). The body may be left out.

    Args:
        api_client_id (str): Opaque id, `clnt_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (RotateApiClient | Unset): How to rotate. Example: {'overlap_hours': 24}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ApiClientWithSecretBody
    """

    return (
        await asyncio_detailed(
            api_client_id=api_client_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
