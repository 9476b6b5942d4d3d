from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.rate_practice import RatePractice
from ...models.rated_practice_body import RatedPracticeBody
from ...types import Response


def _get_kwargs(
    token: str,
    *,
    body: RatePractice,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/practice_links/{token}".format(
            token=quote(str(token), safe=""),
        ),
        "auth": None,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> RatedPracticeBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = RatedPracticeBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[RatedPracticeBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    token: str,
    *,
    client: Client,
    body: RatePractice,
) -> Response[RatedPracticeBody]:
    """Rate a practice session

     For a friend, once: how it was by theme, up to three things that went well, and one tip. Say what
    you saw or heard rather
    than what the person is like. Only the candidate reads it. The link takes one rating; after that, or
    when its time is over, it is
    gone (410).

    Args:
        token (str):
        body (RatePractice): What a practice partner saw: ratings, what went well, and one tip.
            Example: {'partner_name': 'Ben', 'ratings': {'answer_depth': 2, 'communication': 4},
            'strengths': [{'theme': 'communication', 'words': 'Easy to follow.'}], 'tip': {'theme':
            'answer_depth', 'words': 'Say the number sooner.'}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RatedPracticeBody]
    """

    kwargs = _get_kwargs(
        token=token,
        body=body,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    token: str,
    *,
    client: Client,
    body: RatePractice,
) -> RatedPracticeBody:
    """Rate a practice session

     For a friend, once: how it was by theme, up to three things that went well, and one tip. Say what
    you saw or heard rather
    than what the person is like. Only the candidate reads it. The link takes one rating; after that, or
    when its time is over, it is
    gone (410).

    Args:
        token (str):
        body (RatePractice): What a practice partner saw: ratings, what went well, and one tip.
            Example: {'partner_name': 'Ben', 'ratings': {'answer_depth': 2, 'communication': 4},
            'strengths': [{'theme': 'communication', 'words': 'Easy to follow.'}], 'tip': {'theme':
            'answer_depth', 'words': 'Say the number sooner.'}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        RatedPracticeBody
    """

    return sync_detailed(
        token=token,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    token: str,
    *,
    client: Client,
    body: RatePractice,
) -> Response[RatedPracticeBody]:
    """Rate a practice session

     For a friend, once: how it was by theme, up to three things that went well, and one tip. Say what
    you saw or heard rather
    than what the person is like. Only the candidate reads it. The link takes one rating; after that, or
    when its time is over, it is
    gone (410).

    Args:
        token (str):
        body (RatePractice): What a practice partner saw: ratings, what went well, and one tip.
            Example: {'partner_name': 'Ben', 'ratings': {'answer_depth': 2, 'communication': 4},
            'strengths': [{'theme': 'communication', 'words': 'Easy to follow.'}], 'tip': {'theme':
            'answer_depth', 'words': 'Say the number sooner.'}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[RatedPracticeBody]
    """

    kwargs = _get_kwargs(
        token=token,
        body=body,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    token: str,
    *,
    client: Client,
    body: RatePractice,
) -> RatedPracticeBody:
    """Rate a practice session

     For a friend, once: how it was by theme, up to three things that went well, and one tip. Say what
    you saw or heard rather
    than what the person is like. Only the candidate reads it. The link takes one rating; after that, or
    when its time is over, it is
    gone (410).

    Args:
        token (str):
        body (RatePractice): What a practice partner saw: ratings, what went well, and one tip.
            Example: {'partner_name': 'Ben', 'ratings': {'answer_depth': 2, 'communication': 4},
            'strengths': [{'theme': 'communication', 'words': 'Easy to follow.'}], 'tip': {'theme':
            'answer_depth', 'words': 'Say the number sooner.'}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        RatedPracticeBody
    """

    return (
        await asyncio_detailed(
            token=token,
            client=client,
            body=body,
        )
    ).parsed
