from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.fairness_check_body import FairnessCheckBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    fairness_check_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/fairness_checks/{fairness_check_id}".format(
            fairness_check_id=quote(str(fairness_check_id), safe=""),
        ),
    }

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
    if_none_match: str | Unset = UNSET,
) -> Response[FairnessCheckBody]:
    """Get a fairness check

     For the candidate alone. Signals, dates and suggestions are those of today: they follow from what
    was opened meanwhile and
    from how sure the facts still are.

    Args:
        fairness_check_id (str): Opaque id, `fchk_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FairnessCheckBody]
    """

    kwargs = _get_kwargs(
        fairness_check_id=fairness_check_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    fairness_check_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> FairnessCheckBody:
    """Get a fairness check

     For the candidate alone. Signals, dates and suggestions are those of today: they follow from what
    was opened meanwhile and
    from how sure the facts still are.

    Args:
        fairness_check_id (str): Opaque id, `fchk_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FairnessCheckBody
    """

    return sync_detailed(
        fairness_check_id=fairness_check_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    fairness_check_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[FairnessCheckBody]:
    """Get a fairness check

     For the candidate alone. Signals, dates and suggestions are those of today: they follow from what
    was opened meanwhile and
    from how sure the facts still are.

    Args:
        fairness_check_id (str): Opaque id, `fchk_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FairnessCheckBody]
    """

    kwargs = _get_kwargs(
        fairness_check_id=fairness_check_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    fairness_check_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> FairnessCheckBody:
    """Get a fairness check

     For the candidate alone. Signals, dates and suggestions are those of today: they follow from what
    was opened meanwhile and
    from how sure the facts still are.

    Args:
        fairness_check_id (str): Opaque id, `fchk_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

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
            if_none_match=if_none_match,
        )
    ).parsed
