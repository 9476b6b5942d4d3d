from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.answer_feedback_link import AnswerFeedbackLink
from ...models.closed_link_body import ClosedLinkBody
from ...types import Response


def _get_kwargs(
    token: str,
    *,
    body: AnswerFeedbackLink,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/feedback_links/{token}".format(
            token=quote(str(token), safe=""),
        ),
        "auth": None,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ClosedLinkBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ClosedLinkBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ClosedLinkBody]:
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
    body: AnswerFeedbackLink,
) -> Response[ClosedLinkBody]:
    """Answer a feedback request

     For whoever was asked: no account, only the link. Say what went well, what could go better and what
    you would advise,
    or choose a call. The link takes one answer; after that, or when its time is over, it is gone (410).
    The candidate
    opens what you wrote when they are ready; the job board that sent the link cannot read it.

    Args:
        token (str):
        body (AnswerFeedbackLink): An answer to a feedback request: words, or a call at one of the
            offered times, or both. Example: {'advice': 'Bring two examples with numbers.',
            'giver_name': 'Femi', 'observations': [{'polarity': 'strength', 'theme':
            'technical_knowledge', 'words': 'Knew her SQL well.'}, {'polarity': 'improvement',
            'theme': 'answer_depth', 'words': 'Few concrete results in her examples.'}], 'ratings':
            {'answer_depth': 2, 'technical_knowledge': 4}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ClosedLinkBody]
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
    body: AnswerFeedbackLink,
) -> ClosedLinkBody:
    """Answer a feedback request

     For whoever was asked: no account, only the link. Say what went well, what could go better and what
    you would advise,
    or choose a call. The link takes one answer; after that, or when its time is over, it is gone (410).
    The candidate
    opens what you wrote when they are ready; the job board that sent the link cannot read it.

    Args:
        token (str):
        body (AnswerFeedbackLink): An answer to a feedback request: words, or a call at one of the
            offered times, or both. Example: {'advice': 'Bring two examples with numbers.',
            'giver_name': 'Femi', 'observations': [{'polarity': 'strength', 'theme':
            'technical_knowledge', 'words': 'Knew her SQL well.'}, {'polarity': 'improvement',
            'theme': 'answer_depth', 'words': 'Few concrete results in her examples.'}], 'ratings':
            {'answer_depth': 2, 'technical_knowledge': 4}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ClosedLinkBody
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
    body: AnswerFeedbackLink,
) -> Response[ClosedLinkBody]:
    """Answer a feedback request

     For whoever was asked: no account, only the link. Say what went well, what could go better and what
    you would advise,
    or choose a call. The link takes one answer; after that, or when its time is over, it is gone (410).
    The candidate
    opens what you wrote when they are ready; the job board that sent the link cannot read it.

    Args:
        token (str):
        body (AnswerFeedbackLink): An answer to a feedback request: words, or a call at one of the
            offered times, or both. Example: {'advice': 'Bring two examples with numbers.',
            'giver_name': 'Femi', 'observations': [{'polarity': 'strength', 'theme':
            'technical_knowledge', 'words': 'Knew her SQL well.'}, {'polarity': 'improvement',
            'theme': 'answer_depth', 'words': 'Few concrete results in her examples.'}], 'ratings':
            {'answer_depth': 2, 'technical_knowledge': 4}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ClosedLinkBody]
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
    body: AnswerFeedbackLink,
) -> ClosedLinkBody:
    """Answer a feedback request

     For whoever was asked: no account, only the link. Say what went well, what could go better and what
    you would advise,
    or choose a call. The link takes one answer; after that, or when its time is over, it is gone (410).
    The candidate
    opens what you wrote when they are ready; the job board that sent the link cannot read it.

    Args:
        token (str):
        body (AnswerFeedbackLink): An answer to a feedback request: words, or a call at one of the
            offered times, or both. Example: {'advice': 'Bring two examples with numbers.',
            'giver_name': 'Femi', 'observations': [{'polarity': 'strength', 'theme':
            'technical_knowledge', 'words': 'Knew her SQL well.'}, {'polarity': 'improvement',
            'theme': 'answer_depth', 'words': 'Few concrete results in her examples.'}], 'ratings':
            {'answer_depth': 2, 'technical_knowledge': 4}}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ClosedLinkBody
    """

    return (
        await asyncio_detailed(
            token=token,
            client=client,
            body=body,
        )
    ).parsed
