from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...types import Response


def _get_kwargs(
    candidate_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/candidates/{candidate_id}/guidelines/card".format(
            candidate_id=quote(str(candidate_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> str:
    try:
        if is_answer(response, 200, "text/html"):
            response_200 = response.text
            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[str]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    candidate_id: str,
    *,
    client: Client,
) -> Response[str]:
    """Get the card of guidelines as a page to print

     What the candidate has not retired, each do with the don't that goes with it: short, without
    evidence, so that it can be
    read in a corridor. A plain page without scripts that loads nothing, so it also works when it is
    saved as a file; it fits
    paper from A6 to A4. For the candidate alone.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    candidate_id: str,
    *,
    client: Client,
) -> str:
    """Get the card of guidelines as a page to print

     What the candidate has not retired, each do with the don't that goes with it: short, without
    evidence, so that it can be
    read in a corridor. A plain page without scripts that loads nothing, so it also works when it is
    saved as a file; it fits
    paper from A6 to A4. For the candidate alone.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        str
    """

    return sync_detailed(
        candidate_id=candidate_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    candidate_id: str,
    *,
    client: Client,
) -> Response[str]:
    """Get the card of guidelines as a page to print

     What the candidate has not retired, each do with the don't that goes with it: short, without
    evidence, so that it can be
    read in a corridor. A plain page without scripts that loads nothing, so it also works when it is
    saved as a file; it fits
    paper from A6 to A4. For the candidate alone.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    candidate_id: str,
    *,
    client: Client,
) -> str:
    """Get the card of guidelines as a page to print

     What the candidate has not retired, each do with the don't that goes with it: short, without
    evidence, so that it can be
    read in a corridor. A plain page without scripts that loads nothing, so it also works when it is
    saved as a file; it fits
    paper from A6 to A4. For the candidate alone.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            candidate_id=candidate_id,
            client=client,
        )
    ).parsed
