from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_fairness_check import CreateFairnessCheck
from ...models.fairness_check_body import FairnessCheckBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateFairnessCheck,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/fairness_checks",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> FairnessCheckBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = FairnessCheckBody.from_dict(response.json())

            return response_201

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
    *,
    client: Client,
    body: CreateFairnessCheck,
    idempotency_key: str | Unset = UNSET,
) -> Response[FairnessCheckBody]:
    """Check whether a no was fair

     For the candidate alone: no tenant, employer or agency can read it or learns that it exists. The
    candidate answers whether
    the reason is believable, fair and acceptable. Beside that stand words that are worth a second look,
    the days until which
    one can be heard, who advises for free, what to keep, and two letters to ask with. It is information
    and no legal advice.

    Args:
        idempotency_key (str | Unset):
        body (CreateFairnessCheck): What the candidate makes of a no. Example: {'acceptable':
            'no', 'believable': 'unsure', 'fair': 'no', 'grounds': ['age'], 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'words': 'They said that they had hoped for somebody
            younger.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FairnessCheckBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateFairnessCheck,
    idempotency_key: str | Unset = UNSET,
) -> FairnessCheckBody:
    """Check whether a no was fair

     For the candidate alone: no tenant, employer or agency can read it or learns that it exists. The
    candidate answers whether
    the reason is believable, fair and acceptable. Beside that stand words that are worth a second look,
    the days until which
    one can be heard, who advises for free, what to keep, and two letters to ask with. It is information
    and no legal advice.

    Args:
        idempotency_key (str | Unset):
        body (CreateFairnessCheck): What the candidate makes of a no. Example: {'acceptable':
            'no', 'believable': 'unsure', 'fair': 'no', 'grounds': ['age'], 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'words': 'They said that they had hoped for somebody
            younger.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FairnessCheckBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateFairnessCheck,
    idempotency_key: str | Unset = UNSET,
) -> Response[FairnessCheckBody]:
    """Check whether a no was fair

     For the candidate alone: no tenant, employer or agency can read it or learns that it exists. The
    candidate answers whether
    the reason is believable, fair and acceptable. Beside that stand words that are worth a second look,
    the days until which
    one can be heard, who advises for free, what to keep, and two letters to ask with. It is information
    and no legal advice.

    Args:
        idempotency_key (str | Unset):
        body (CreateFairnessCheck): What the candidate makes of a no. Example: {'acceptable':
            'no', 'believable': 'unsure', 'fair': 'no', 'grounds': ['age'], 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'words': 'They said that they had hoped for somebody
            younger.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FairnessCheckBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateFairnessCheck,
    idempotency_key: str | Unset = UNSET,
) -> FairnessCheckBody:
    """Check whether a no was fair

     For the candidate alone: no tenant, employer or agency can read it or learns that it exists. The
    candidate answers whether
    the reason is believable, fair and acceptable. Beside that stand words that are worth a second look,
    the days until which
    one can be heard, who advises for free, what to keep, and two letters to ask with. It is information
    and no legal advice.

    Args:
        idempotency_key (str | Unset):
        body (CreateFairnessCheck): What the candidate makes of a no. Example: {'acceptable':
            'no', 'believable': 'unsure', 'fair': 'no', 'grounds': ['age'], 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'words': 'They said that they had hoped for somebody
            younger.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FairnessCheckBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
