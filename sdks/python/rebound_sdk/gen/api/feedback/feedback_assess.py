from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.assess_feedback import AssessFeedback
from ...models.assessment_body import AssessmentBody
from ...types import Response


def _get_kwargs(
    feedback_id: str,
    *,
    body: AssessFeedback,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/feedback/{feedback_id}/assessment".format(
            feedback_id=quote(str(feedback_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

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
    body: AssessFeedback,
    if_match: str,
) -> Response[AssessmentBody]:
    """Judge feedback

     For the candidate alone: is it believable, fair, acceptable, and do they recognise each point? A
    disputed point weighs
    less in the plan. A point that they do not mark stands as the whole does: it counts for nothing
    where they do not believe the feedback or find it
    unfair, and as disputed where they cannot accept it. It replaces an earlier judgement; send `If-
    Match: *` for the first.

    Args:
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (AssessFeedback): What the candidate makes of feedback. Example: {'acceptable':
            'yes', 'believable': 'yes', 'fair': 'unsure', 'note': 'I did rush the second answer.',
            'observations': [{'observation_id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'recognition':
            'recognise'}]}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[AssessmentBody]
    """

    kwargs = _get_kwargs(
        feedback_id=feedback_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    feedback_id: str,
    *,
    client: Client,
    body: AssessFeedback,
    if_match: str,
) -> AssessmentBody:
    """Judge feedback

     For the candidate alone: is it believable, fair, acceptable, and do they recognise each point? A
    disputed point weighs
    less in the plan. A point that they do not mark stands as the whole does: it counts for nothing
    where they do not believe the feedback or find it
    unfair, and as disputed where they cannot accept it. It replaces an earlier judgement; send `If-
    Match: *` for the first.

    Args:
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (AssessFeedback): What the candidate makes of feedback. Example: {'acceptable':
            'yes', 'believable': 'yes', 'fair': 'unsure', 'note': 'I did rush the second answer.',
            'observations': [{'observation_id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'recognition':
            'recognise'}]}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        AssessmentBody
    """

    return sync_detailed(
        feedback_id=feedback_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    feedback_id: str,
    *,
    client: Client,
    body: AssessFeedback,
    if_match: str,
) -> Response[AssessmentBody]:
    """Judge feedback

     For the candidate alone: is it believable, fair, acceptable, and do they recognise each point? A
    disputed point weighs
    less in the plan. A point that they do not mark stands as the whole does: it counts for nothing
    where they do not believe the feedback or find it
    unfair, and as disputed where they cannot accept it. It replaces an earlier judgement; send `If-
    Match: *` for the first.

    Args:
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (AssessFeedback): What the candidate makes of feedback. Example: {'acceptable':
            'yes', 'believable': 'yes', 'fair': 'unsure', 'note': 'I did rush the second answer.',
            'observations': [{'observation_id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'recognition':
            'recognise'}]}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[AssessmentBody]
    """

    kwargs = _get_kwargs(
        feedback_id=feedback_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    feedback_id: str,
    *,
    client: Client,
    body: AssessFeedback,
    if_match: str,
) -> AssessmentBody:
    """Judge feedback

     For the candidate alone: is it believable, fair, acceptable, and do they recognise each point? A
    disputed point weighs
    less in the plan. A point that they do not mark stands as the whole does: it counts for nothing
    where they do not believe the feedback or find it
    unfair, and as disputed where they cannot accept it. It replaces an earlier judgement; send `If-
    Match: *` for the first.

    Args:
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (AssessFeedback): What the candidate makes of feedback. Example: {'acceptable':
            'yes', 'believable': 'yes', 'fair': 'unsure', 'note': 'I did rush the second answer.',
            'observations': [{'observation_id': 'obsv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'recognition':
            'recognise'}]}.

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
            body=body,
            if_match=if_match,
        )
    ).parsed
