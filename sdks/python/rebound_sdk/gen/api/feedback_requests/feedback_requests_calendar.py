from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...types import Response


def _get_kwargs(
    feedback_request_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/feedback_requests/{feedback_request_id}/call_slots.ics".format(
            feedback_request_id=quote(str(feedback_request_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> str:
    try:
        if is_answer(response, 200, "text/calendar"):
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
    feedback_request_id: str,
    *,
    client: Client,
) -> Response[str]:
    """Get the offered calls as a calendar file

     One tentative entry of a quarter of an hour for each offered call, so that the candidate keeps the
    time free; once a call
    is chosen, only that one, confirmed. Without calls the calendar is empty.

    Args:
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of
            creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        feedback_request_id=feedback_request_id,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    feedback_request_id: str,
    *,
    client: Client,
) -> str:
    """Get the offered calls as a calendar file

     One tentative entry of a quarter of an hour for each offered call, so that the candidate keeps the
    time free; once a call
    is chosen, only that one, confirmed. Without calls the calendar is empty.

    Args:
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of
            creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        str
    """

    return sync_detailed(
        feedback_request_id=feedback_request_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    feedback_request_id: str,
    *,
    client: Client,
) -> Response[str]:
    """Get the offered calls as a calendar file

     One tentative entry of a quarter of an hour for each offered call, so that the candidate keeps the
    time free; once a call
    is chosen, only that one, confirmed. Without calls the calendar is empty.

    Args:
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of
            creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        feedback_request_id=feedback_request_id,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    feedback_request_id: str,
    *,
    client: Client,
) -> str:
    """Get the offered calls as a calendar file

     One tentative entry of a quarter of an hour for each offered call, so that the candidate keeps the
    time free; once a call
    is chosen, only that one, confirmed. Without calls the calendar is empty.

    Args:
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of
            creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            feedback_request_id=feedback_request_id,
            client=client,
        )
    ).parsed
