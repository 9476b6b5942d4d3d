from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_resource import CreateResource
from ...models.resource_body import ResourceBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateResource,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/resources",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ResourceBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = ResourceBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ResourceBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateResource,
    idempotency_key: str | Unset = UNSET,
) -> Response[ResourceBody]:
    """Add a link to the library

     Adds a link of your own to what your candidates find to read: a course, an advice centre, an evening
    in your office. We do
    not visit the address. At most 100.

    Args:
        idempotency_key (str | Unset):
        body (CreateResource): A link for your candidates. Example: {'language': 'en', 'methods':
            ['M12'], 'summary': 'Free practice with a recruiter, every first Tuesday.', 'themes':
            ['confidence'], 'title': 'Interview evenings in our office', 'url':
            'https://www.hirely.example/evenings'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ResourceBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateResource,
    idempotency_key: str | Unset = UNSET,
) -> ResourceBody:
    """Add a link to the library

     Adds a link of your own to what your candidates find to read: a course, an advice centre, an evening
    in your office. We do
    not visit the address. At most 100.

    Args:
        idempotency_key (str | Unset):
        body (CreateResource): A link for your candidates. Example: {'language': 'en', 'methods':
            ['M12'], 'summary': 'Free practice with a recruiter, every first Tuesday.', 'themes':
            ['confidence'], 'title': 'Interview evenings in our office', 'url':
            'https://www.hirely.example/evenings'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ResourceBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateResource,
    idempotency_key: str | Unset = UNSET,
) -> Response[ResourceBody]:
    """Add a link to the library

     Adds a link of your own to what your candidates find to read: a course, an advice centre, an evening
    in your office. We do
    not visit the address. At most 100.

    Args:
        idempotency_key (str | Unset):
        body (CreateResource): A link for your candidates. Example: {'language': 'en', 'methods':
            ['M12'], 'summary': 'Free practice with a recruiter, every first Tuesday.', 'themes':
            ['confidence'], 'title': 'Interview evenings in our office', 'url':
            'https://www.hirely.example/evenings'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ResourceBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateResource,
    idempotency_key: str | Unset = UNSET,
) -> ResourceBody:
    """Add a link to the library

     Adds a link of your own to what your candidates find to read: a course, an advice centre, an evening
    in your office. We do
    not visit the address. At most 100.

    Args:
        idempotency_key (str | Unset):
        body (CreateResource): A link for your candidates. Example: {'language': 'en', 'methods':
            ['M12'], 'summary': 'Free practice with a recruiter, every first Tuesday.', 'themes':
            ['confidence'], 'title': 'Interview evenings in our office', 'url':
            'https://www.hirely.example/evenings'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ResourceBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
