from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.assessment_body import AssessmentBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    feedback_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/feedback/{feedback_id}/assessment".format(
            feedback_id=quote(str(feedback_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> AssessmentBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = AssessmentBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[AssessmentBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    feedback_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[AssessmentBody]:
    """Get the candidate's judgement

     For the candidate alone. There is none (404) until they have judged the feedback.

    Args:
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[AssessmentBody]
    """

    kwargs = _get_kwargs(
        feedback_id=feedback_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    feedback_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> AssessmentBody:
    """Get the candidate's judgement

     For the candidate alone. There is none (404) until they have judged the feedback.

    Args:
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        AssessmentBody
    """

    return sync_detailed(
        feedback_id=feedback_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    feedback_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[AssessmentBody]:
    """Get the candidate's judgement

     For the candidate alone. There is none (404) until they have judged the feedback.

    Args:
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[AssessmentBody]
    """

    kwargs = _get_kwargs(
        feedback_id=feedback_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    feedback_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> AssessmentBody:
    """Get the candidate's judgement

     For the candidate alone. There is none (404) until they have judged the feedback.

    Args:
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        AssessmentBody
    """

    return (
        await asyncio_detailed(
            feedback_id=feedback_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
