from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.token_answer import TokenAnswer
from ...models.token_request import TokenRequest
from ...types import Response


def _get_kwargs(
    *,
    body: TokenRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/oauth/token",
        "auth": None,
    }

    _kwargs["data"] = body.to_dict()

    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> TokenAnswer:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = TokenAnswer.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[TokenAnswer]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: TokenRequest,
) -> Response[TokenAnswer]:
    """Get an access token

     Gives your server a token of 15 minutes for its client id and secret (OAuth 2.0 client credentials).
    Ask for fewer scopes
    than the client has where the token needs fewer. Never call this from a browser: a request with an
    `Origin` is refused.

    Args:
        body (TokenRequest): What a client sends for a token, as a form. The client's id and
            secret come either here or in the `Authorization`
            header (`Basic`), never in both. Example: {'client_id':
            'tnt_01jd8w3k5rfx7v2m9q4n6t8b0c.clnt_01jd8w3k5rfx7v2m9q4n6t8b0c', 'client_secret':
            'q0Zt3m0p1dWc2l8c4a9XvB7yN5rT6uK8hJ2gF4sD1eA', 'grant_type': 'client_credentials',
            'scope': 'candidates:read candidates:write'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[TokenAnswer]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: TokenRequest,
) -> TokenAnswer:
    """Get an access token

     Gives your server a token of 15 minutes for its client id and secret (OAuth 2.0 client credentials).
    Ask for fewer scopes
    than the client has where the token needs fewer. Never call this from a browser: a request with an
    `Origin` is refused.

    Args:
        body (TokenRequest): What a client sends for a token, as a form. The client's id and
            secret come either here or in the `Authorization`
            header (`Basic`), never in both. Example: {'client_id':
            'tnt_01jd8w3k5rfx7v2m9q4n6t8b0c.clnt_01jd8w3k5rfx7v2m9q4n6t8b0c', 'client_secret':
            'q0Zt3m0p1dWc2l8c4a9XvB7yN5rT6uK8hJ2gF4sD1eA', 'grant_type': 'client_credentials',
            'scope': 'candidates:read candidates:write'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        TokenAnswer
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: TokenRequest,
) -> Response[TokenAnswer]:
    """Get an access token

     Gives your server a token of 15 minutes for its client id and secret (OAuth 2.0 client credentials).
    Ask for fewer scopes
    than the client has where the token needs fewer. Never call this from a browser: a request with an
    `Origin` is refused.

    Args:
        body (TokenRequest): What a client sends for a token, as a form. The client's id and
            secret come either here or in the `Authorization`
            header (`Basic`), never in both. Example: {'client_id':
            'tnt_01jd8w3k5rfx7v2m9q4n6t8b0c.clnt_01jd8w3k5rfx7v2m9q4n6t8b0c', 'client_secret':
            'q0Zt3m0p1dWc2l8c4a9XvB7yN5rT6uK8hJ2gF4sD1eA', 'grant_type': 'client_credentials',
            'scope': 'candidates:read candidates:write'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[TokenAnswer]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: TokenRequest,
) -> TokenAnswer:
    """Get an access token

     Gives your server a token of 15 minutes for its client id and secret (OAuth 2.0 client credentials).
    Ask for fewer scopes
    than the client has where the token needs fewer. Never call this from a browser: a request with an
    `Origin` is refused.

    Args:
        body (TokenRequest): What a client sends for a token, as a form. The client's id and
            secret come either here or in the `Authorization`
            header (`Basic`), never in both. Example: {'client_id':
            'tnt_01jd8w3k5rfx7v2m9q4n6t8b0c.clnt_01jd8w3k5rfx7v2m9q4n6t8b0c', 'client_secret':
            'q0Zt3m0p1dWc2l8c4a9XvB7yN5rT6uK8hJ2gF4sD1eA', 'grant_type': 'client_credentials',
            'scope': 'candidates:read candidates:write'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        TokenAnswer
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
