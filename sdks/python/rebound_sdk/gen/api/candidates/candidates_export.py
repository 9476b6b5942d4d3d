from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.export_body import ExportBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    candidate_id: str,
    *,
    unopened_too: bool | Unset = False,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    params: dict[str, Any] = {}

    params["unopened_too"] = unopened_too

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/candidates/{candidate_id}/export".format(
            candidate_id=quote(str(candidate_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ExportBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ExportBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ExportBody]:
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
    unopened_too: bool | Unset = False,
    if_none_match: str | Unset = UNSET,
) -> Response[ExportBody]:
    """Export a candidate

     One document with all that is held about a candidate, kind by kind: for somebody who leaves and
    takes it along, and for
    the answer to a request for access. The candidate's own document holds everything, also what no
    tenant ever sees. A
    tenant's has the same kinds as its other requests can read. Feedback that the candidate has not
    opened comes without its
    content, as everywhere, unless the candidate asks for it.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        unopened_too (bool | Unset):  Default: False.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ExportBody]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
        unopened_too=unopened_too,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    candidate_id: str,
    *,
    client: Client,
    unopened_too: bool | Unset = False,
    if_none_match: str | Unset = UNSET,
) -> ExportBody:
    """Export a candidate

     One document with all that is held about a candidate, kind by kind: for somebody who leaves and
    takes it along, and for
    the answer to a request for access. The candidate's own document holds everything, also what no
    tenant ever sees. A
    tenant's has the same kinds as its other requests can read. Feedback that the candidate has not
    opened comes without its
    content, as everywhere, unless the candidate asks for it.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        unopened_too (bool | Unset):  Default: False.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ExportBody
    """

    return sync_detailed(
        candidate_id=candidate_id,
        client=client,
        unopened_too=unopened_too,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    candidate_id: str,
    *,
    client: Client,
    unopened_too: bool | Unset = False,
    if_none_match: str | Unset = UNSET,
) -> Response[ExportBody]:
    """Export a candidate

     One document with all that is held about a candidate, kind by kind: for somebody who leaves and
    takes it along, and for
    the answer to a request for access. The candidate's own document holds everything, also what no
    tenant ever sees. A
    tenant's has the same kinds as its other requests can read. Feedback that the candidate has not
    opened comes without its
    content, as everywhere, unless the candidate asks for it.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        unopened_too (bool | Unset):  Default: False.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ExportBody]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
        unopened_too=unopened_too,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    candidate_id: str,
    *,
    client: Client,
    unopened_too: bool | Unset = False,
    if_none_match: str | Unset = UNSET,
) -> ExportBody:
    """Export a candidate

     One document with all that is held about a candidate, kind by kind: for somebody who leaves and
    takes it along, and for
    the answer to a request for access. The candidate's own document holds everything, also what no
    tenant ever sees. A
    tenant's has the same kinds as its other requests can read. Feedback that the candidate has not
    opened comes without its
    content, as everywhere, unless the candidate asks for it.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        unopened_too (bool | Unset):  Default: False.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ExportBody
    """

    return (
        await asyncio_detailed(
            candidate_id=candidate_id,
            client=client,
            unopened_too=unopened_too,
            if_none_match=if_none_match,
        )
    ).parsed
