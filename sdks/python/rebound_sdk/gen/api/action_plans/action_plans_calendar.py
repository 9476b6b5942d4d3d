from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...types import Response


def _get_kwargs(
    action_plan_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/action_plans/{action_plan_id}/calendar.ics".format(
            action_plan_id=quote(str(action_plan_id), safe=""),
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
    action_plan_id: str,
    *,
    client: Client,
) -> Response[str]:
    """Get an action plan as a calendar file

     One entry, all day long, for each day on which a task is worked on, so that the person chooses the
    hour. What waits, is
    done or was left out has none. It says what to do and never why, since calendars are shared.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        action_plan_id=action_plan_id,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    action_plan_id: str,
    *,
    client: Client,
) -> str:
    """Get an action plan as a calendar file

     One entry, all day long, for each day on which a task is worked on, so that the person chooses the
    hour. What waits, is
    done or was left out has none. It says what to do and never why, since calendars are shared.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        str
    """

    return sync_detailed(
        action_plan_id=action_plan_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    action_plan_id: str,
    *,
    client: Client,
) -> Response[str]:
    """Get an action plan as a calendar file

     One entry, all day long, for each day on which a task is worked on, so that the person chooses the
    hour. What waits, is
    done or was left out has none. It says what to do and never why, since calendars are shared.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        action_plan_id=action_plan_id,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    action_plan_id: str,
    *,
    client: Client,
) -> str:
    """Get an action plan as a calendar file

     One entry, all day long, for each day on which a task is worked on, so that the person chooses the
    hour. What waits, is
    done or was left out has none. It says what to do and never why, since calendars are shared.

    Args:
        action_plan_id (str): Opaque id, `plan_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            action_plan_id=action_plan_id,
            client=client,
        )
    ).parsed
