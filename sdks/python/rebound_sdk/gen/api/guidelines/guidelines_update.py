from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.guideline_body import GuidelineBody
from ...models.update_guideline import UpdateGuideline
from ...types import Response


def _get_kwargs(
    guideline_id: str,
    *,
    body: UpdateGuideline,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/guidelines/{guideline_id}".format(
            guideline_id=quote(str(guideline_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> GuidelineBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = GuidelineBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[GuidelineBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    guideline_id: str,
    *,
    client: Client,
    body: UpdateGuideline,
    if_match: str,
) -> Response[GuidelineBody]:
    """Accept, reword, move or retire a guideline

     What holds between all of them holds afterwards too: at most seven of each kind, and beside each
    don't a do of its own. So
    retiring a do retires the don't that goes with it, and a don't comes back only after its do.

    Args:
        guideline_id (str): Opaque id, `gdln_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateGuideline): A change to a guideline (merge patch): absent leaves. Example:
            {'position': 1, 'state': 'accepted', 'text': 'One figure for each answer.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[GuidelineBody]
    """

    kwargs = _get_kwargs(
        guideline_id=guideline_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    guideline_id: str,
    *,
    client: Client,
    body: UpdateGuideline,
    if_match: str,
) -> GuidelineBody:
    """Accept, reword, move or retire a guideline

     What holds between all of them holds afterwards too: at most seven of each kind, and beside each
    don't a do of its own. So
    retiring a do retires the don't that goes with it, and a don't comes back only after its do.

    Args:
        guideline_id (str): Opaque id, `gdln_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateGuideline): A change to a guideline (merge patch): absent leaves. Example:
            {'position': 1, 'state': 'accepted', 'text': 'One figure for each answer.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        GuidelineBody
    """

    return sync_detailed(
        guideline_id=guideline_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    guideline_id: str,
    *,
    client: Client,
    body: UpdateGuideline,
    if_match: str,
) -> Response[GuidelineBody]:
    """Accept, reword, move or retire a guideline

     What holds between all of them holds afterwards too: at most seven of each kind, and beside each
    don't a do of its own. So
    retiring a do retires the don't that goes with it, and a don't comes back only after its do.

    Args:
        guideline_id (str): Opaque id, `gdln_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateGuideline): A change to a guideline (merge patch): absent leaves. Example:
            {'position': 1, 'state': 'accepted', 'text': 'One figure for each answer.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[GuidelineBody]
    """

    kwargs = _get_kwargs(
        guideline_id=guideline_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    guideline_id: str,
    *,
    client: Client,
    body: UpdateGuideline,
    if_match: str,
) -> GuidelineBody:
    """Accept, reword, move or retire a guideline

     What holds between all of them holds afterwards too: at most seven of each kind, and beside each
    don't a do of its own. So
    retiring a do retires the don't that goes with it, and a don't comes back only after its do.

    Args:
        guideline_id (str): Opaque id, `gdln_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateGuideline): A change to a guideline (merge patch): absent leaves. Example:
            {'position': 1, 'state': 'accepted', 'text': 'One figure for each answer.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        GuidelineBody
    """

    return (
        await asyncio_detailed(
            guideline_id=guideline_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
