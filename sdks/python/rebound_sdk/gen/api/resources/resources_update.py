from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.resource_body import ResourceBody
from ...models.update_resource import UpdateResource
from ...types import Response


def _get_kwargs(
    resource_id: str,
    *,
    body: UpdateResource,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/resources/{resource_id}".format(
            resource_id=quote(str(resource_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ResourceBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ResourceBody.from_dict(response.json())

            return response_200

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
    resource_id: str,
    *,
    client: Client,
    body: UpdateResource,
    if_match: str,
) -> Response[ResourceBody]:
    """Update a link of your own

     A merge patch: absent members stay. What comes with Rebound cannot be changed.

    Args:
        resource_id (str): Opaque id, `rsrc_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateResource): A change to a link of your own (merge patch): absent leaves, and
            nothing can be cleared. Example: {'url': 'https://www.hirely.example/practice'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ResourceBody]
    """

    kwargs = _get_kwargs(
        resource_id=resource_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    resource_id: str,
    *,
    client: Client,
    body: UpdateResource,
    if_match: str,
) -> ResourceBody:
    """Update a link of your own

     A merge patch: absent members stay. What comes with Rebound cannot be changed.

    Args:
        resource_id (str): Opaque id, `rsrc_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateResource): A change to a link of your own (merge patch): absent leaves, and
            nothing can be cleared. Example: {'url': 'https://www.hirely.example/practice'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ResourceBody
    """

    return sync_detailed(
        resource_id=resource_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    resource_id: str,
    *,
    client: Client,
    body: UpdateResource,
    if_match: str,
) -> Response[ResourceBody]:
    """Update a link of your own

     A merge patch: absent members stay. What comes with Rebound cannot be changed.

    Args:
        resource_id (str): Opaque id, `rsrc_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateResource): A change to a link of your own (merge patch): absent leaves, and
            nothing can be cleared. Example: {'url': 'https://www.hirely.example/practice'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ResourceBody]
    """

    kwargs = _get_kwargs(
        resource_id=resource_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    resource_id: str,
    *,
    client: Client,
    body: UpdateResource,
    if_match: str,
) -> ResourceBody:
    """Update a link of your own

     A merge patch: absent members stay. What comes with Rebound cannot be changed.

    Args:
        resource_id (str): Opaque id, `rsrc_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateResource): A change to a link of your own (merge patch): absent leaves, and
            nothing can be cleared. Example: {'url': 'https://www.hirely.example/practice'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ResourceBody
    """

    return (
        await asyncio_detailed(
            resource_id=resource_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
