from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.update_reflection import UpdateReflection
from ...models.written_reflection_body import WrittenReflectionBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    reflection_id: str,
    *,
    body: UpdateReflection,
    if_match: str,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(accept_language, Unset):
        headers["Accept-Language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/reflections/{reflection_id}".format(
            reflection_id=quote(str(reflection_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> WrittenReflectionBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = WrittenReflectionBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[WrittenReflectionBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    reflection_id: str,
    *,
    client: Client,
    body: UpdateReflection,
    if_match: str,
    accept_language: str | Unset = UNSET,
) -> Response[WrittenReflectionBody]:
    """Write the next parts of a reflection

     A merge patch: absent members stay, null clears, a list replaces the one before. The reflection must
    keep its order
    afterwards too; `errors` names each part that is too early, and the answer's `next_part` says what
    comes next. The answer leads with
    `support`, by what was written now.

    Args:
        reflection_id (str): Opaque id, `refl_` and 26 characters; sorts by time of creation.
        if_match (str):
        accept_language (str | Unset):
        body (UpdateReflection): The next parts of a reflection, or other words for earlier ones
            (merge patch): absent leaves, null clears, a list
            replaces the one before. Example: {'critique': 'I answered before the question was over.',
            'learning': 'Two seconds, then the answer.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[WrittenReflectionBody]
    """

    kwargs = _get_kwargs(
        reflection_id=reflection_id,
        body=body,
        if_match=if_match,
        accept_language=accept_language,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    reflection_id: str,
    *,
    client: Client,
    body: UpdateReflection,
    if_match: str,
    accept_language: str | Unset = UNSET,
) -> WrittenReflectionBody:
    """Write the next parts of a reflection

     A merge patch: absent members stay, null clears, a list replaces the one before. The reflection must
    keep its order
    afterwards too; `errors` names each part that is too early, and the answer's `next_part` says what
    comes next. The answer leads with
    `support`, by what was written now.

    Args:
        reflection_id (str): Opaque id, `refl_` and 26 characters; sorts by time of creation.
        if_match (str):
        accept_language (str | Unset):
        body (UpdateReflection): The next parts of a reflection, or other words for earlier ones
            (merge patch): absent leaves, null clears, a list
            replaces the one before. Example: {'critique': 'I answered before the question was over.',
            'learning': 'Two seconds, then the answer.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        WrittenReflectionBody
    """

    return sync_detailed(
        reflection_id=reflection_id,
        client=client,
        body=body,
        if_match=if_match,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    reflection_id: str,
    *,
    client: Client,
    body: UpdateReflection,
    if_match: str,
    accept_language: str | Unset = UNSET,
) -> Response[WrittenReflectionBody]:
    """Write the next parts of a reflection

     A merge patch: absent members stay, null clears, a list replaces the one before. The reflection must
    keep its order
    afterwards too; `errors` names each part that is too early, and the answer's `next_part` says what
    comes next. The answer leads with
    `support`, by what was written now.

    Args:
        reflection_id (str): Opaque id, `refl_` and 26 characters; sorts by time of creation.
        if_match (str):
        accept_language (str | Unset):
        body (UpdateReflection): The next parts of a reflection, or other words for earlier ones
            (merge patch): absent leaves, null clears, a list
            replaces the one before. Example: {'critique': 'I answered before the question was over.',
            'learning': 'Two seconds, then the answer.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[WrittenReflectionBody]
    """

    kwargs = _get_kwargs(
        reflection_id=reflection_id,
        body=body,
        if_match=if_match,
        accept_language=accept_language,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    reflection_id: str,
    *,
    client: Client,
    body: UpdateReflection,
    if_match: str,
    accept_language: str | Unset = UNSET,
) -> WrittenReflectionBody:
    """Write the next parts of a reflection

     A merge patch: absent members stay, null clears, a list replaces the one before. The reflection must
    keep its order
    afterwards too; `errors` names each part that is too early, and the answer's `next_part` says what
    comes next. The answer leads with
    `support`, by what was written now.

    Args:
        reflection_id (str): Opaque id, `refl_` and 26 characters; sorts by time of creation.
        if_match (str):
        accept_language (str | Unset):
        body (UpdateReflection): The next parts of a reflection, or other words for earlier ones
            (merge patch): absent leaves, null clears, a list
            replaces the one before. Example: {'critique': 'I answered before the question was over.',
            'learning': 'Two seconds, then the answer.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        WrittenReflectionBody
    """

    return (
        await asyncio_detailed(
            reflection_id=reflection_id,
            client=client,
            body=body,
            if_match=if_match,
            accept_language=accept_language,
        )
    ).parsed
