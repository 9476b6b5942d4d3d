from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_reflection import CreateReflection
from ...models.written_reflection_body import WrittenReflectionBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateReflection,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(accept_language, Unset):
        headers["Accept-Language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/reflections",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> WrittenReflectionBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = WrittenReflectionBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[WrittenReflectionBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateReflection,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[WrittenReflectionBody]:
    """Begin a reflection on an interview

     For the candidate alone: how well it went, what helped, question by question, and four parts in the
    order in which they
    help: compassion, positives, critique, one learning. Write them at once or later, part by part; a
    part without those
    before it is refused, and compassion and critique may be skipped through `skipped_parts`. What got
    in the way becomes
    evidence of the action plan, with less weight than what others say: a tenant sees which themes a
    plan works on, as
    ever, and never these words. The answer leads with `support`, as that of a check-in does: somebody
    may write into any box how
    bad it is. Nothing is paused or kept because of it.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateReflection): A reflection, with as many parts as are written already: all of
            them, some, or none yet. Example: {'compassion': 'It was a hard day and you went in
            anyway.', 'expected_outcome': 'positive', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'overall_rating': 4, 'positives': [{'theme':
            'interpersonal', 'words': 'I let them finish and asked back.'}]}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[WrittenReflectionBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateReflection,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> WrittenReflectionBody:
    """Begin a reflection on an interview

     For the candidate alone: how well it went, what helped, question by question, and four parts in the
    order in which they
    help: compassion, positives, critique, one learning. Write them at once or later, part by part; a
    part without those
    before it is refused, and compassion and critique may be skipped through `skipped_parts`. What got
    in the way becomes
    evidence of the action plan, with less weight than what others say: a tenant sees which themes a
    plan works on, as
    ever, and never these words. The answer leads with `support`, as that of a check-in does: somebody
    may write into any box how
    bad it is. Nothing is paused or kept because of it.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateReflection): A reflection, with as many parts as are written already: all of
            them, some, or none yet. Example: {'compassion': 'It was a hard day and you went in
            anyway.', 'expected_outcome': 'positive', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'overall_rating': 4, 'positives': [{'theme':
            'interpersonal', 'words': 'I let them finish and asked back.'}]}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        WrittenReflectionBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateReflection,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[WrittenReflectionBody]:
    """Begin a reflection on an interview

     For the candidate alone: how well it went, what helped, question by question, and four parts in the
    order in which they
    help: compassion, positives, critique, one learning. Write them at once or later, part by part; a
    part without those
    before it is refused, and compassion and critique may be skipped through `skipped_parts`. What got
    in the way becomes
    evidence of the action plan, with less weight than what others say: a tenant sees which themes a
    plan works on, as
    ever, and never these words. The answer leads with `support`, as that of a check-in does: somebody
    may write into any box how
    bad it is. Nothing is paused or kept because of it.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateReflection): A reflection, with as many parts as are written already: all of
            them, some, or none yet. Example: {'compassion': 'It was a hard day and you went in
            anyway.', 'expected_outcome': 'positive', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'overall_rating': 4, 'positives': [{'theme':
            'interpersonal', 'words': 'I let them finish and asked back.'}]}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[WrittenReflectionBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateReflection,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> WrittenReflectionBody:
    """Begin a reflection on an interview

     For the candidate alone: how well it went, what helped, question by question, and four parts in the
    order in which they
    help: compassion, positives, critique, one learning. Write them at once or later, part by part; a
    part without those
    before it is refused, and compassion and critique may be skipped through `skipped_parts`. What got
    in the way becomes
    evidence of the action plan, with less weight than what others say: a tenant sees which themes a
    plan works on, as
    ever, and never these words. The answer leads with `support`, as that of a check-in does: somebody
    may write into any box how
    bad it is. Nothing is paused or kept because of it.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateReflection): A reflection, with as many parts as are written already: all of
            them, some, or none yet. Example: {'compassion': 'It was a hard day and you went in
            anyway.', 'expected_outcome': 'positive', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'overall_rating': 4, 'positives': [{'theme':
            'interpersonal', 'words': 'I let them finish and asked back.'}]}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        WrittenReflectionBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
            accept_language=accept_language,
        )
    ).parsed
