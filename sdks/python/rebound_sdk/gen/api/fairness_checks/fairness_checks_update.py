from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.fairness_check_body import FairnessCheckBody
from ...models.update_fairness_check import UpdateFairnessCheck
from ...types import Response


def _get_kwargs(
    fairness_check_id: str,
    *,
    body: UpdateFairnessCheck,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/fairness_checks/{fairness_check_id}".format(
            fairness_check_id=quote(str(fairness_check_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> FairnessCheckBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = FairnessCheckBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[FairnessCheckBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    fairness_check_id: str,
    *,
    client: Client,
    body: UpdateFairnessCheck,
    if_match: str,
) -> Response[FairnessCheckBody]:
    """Update a fairness check

     For the candidate alone. A merge patch: absent members stay, null clears. What follows from it is
    worked out anew.

    Args:
        fairness_check_id (str): Opaque id, `fchk_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateFairnessCheck): A change to a fairness check (merge patch): absent leaves,
            null clears. Example: {'fair': 'unsure', 'jurisdiction': 'GB-NIR'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FairnessCheckBody]
    """

    kwargs = _get_kwargs(
        fairness_check_id=fairness_check_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    fairness_check_id: str,
    *,
    client: Client,
    body: UpdateFairnessCheck,
    if_match: str,
) -> FairnessCheckBody:
    """Update a fairness check

     For the candidate alone. A merge patch: absent members stay, null clears. What follows from it is
    worked out anew.

    Args:
        fairness_check_id (str): Opaque id, `fchk_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateFairnessCheck): A change to a fairness check (merge patch): absent leaves,
            null clears. Example: {'fair': 'unsure', 'jurisdiction': 'GB-NIR'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FairnessCheckBody
    """

    return sync_detailed(
        fairness_check_id=fairness_check_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    fairness_check_id: str,
    *,
    client: Client,
    body: UpdateFairnessCheck,
    if_match: str,
) -> Response[FairnessCheckBody]:
    """Update a fairness check

     For the candidate alone. A merge patch: absent members stay, null clears. What follows from it is
    worked out anew.

    Args:
        fairness_check_id (str): Opaque id, `fchk_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateFairnessCheck): A change to a fairness check (merge patch): absent leaves,
            null clears. Example: {'fair': 'unsure', 'jurisdiction': 'GB-NIR'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FairnessCheckBody]
    """

    kwargs = _get_kwargs(
        fairness_check_id=fairness_check_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    fairness_check_id: str,
    *,
    client: Client,
    body: UpdateFairnessCheck,
    if_match: str,
) -> FairnessCheckBody:
    """Update a fairness check

     For the candidate alone. A merge patch: absent members stay, null clears. What follows from it is
    worked out anew.

    Args:
        fairness_check_id (str): Opaque id, `fchk_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateFairnessCheck): A change to a fairness check (merge patch): absent leaves,
            null clears. Example: {'fair': 'unsure', 'jurisdiction': 'GB-NIR'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FairnessCheckBody
    """

    return (
        await asyncio_detailed(
            fairness_check_id=fairness_check_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
