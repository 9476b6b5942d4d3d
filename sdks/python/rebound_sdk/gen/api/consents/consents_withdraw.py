from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.consent_body import ConsentBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    candidate_id: str,
    consent_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/candidates/{candidate_id}/consents/{consent_id}/withdraw".format(
            candidate_id=quote(str(candidate_id), safe=""),
            consent_id=quote(str(consent_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ConsentBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = ConsentBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[ConsentBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    candidate_id: str,
    consent_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[ConsentBody]:
    """Withdraw a consent

     Ends the consent at once, and with it what stands on it: with `well_being_data` all check-ins and
    logged exercises are deleted, with
    `fairness_notes` what was noted in fairness checks, and with `future_interest` every interest ends.
    Deleted is deleted, so say so
    before you ask, and offer the export. That the consent was given, in which words and until when
    stays on record. The candidate can
    agree again at any time.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        consent_id (str): Opaque id, `cons_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ConsentBody]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
        consent_id=consent_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    candidate_id: str,
    consent_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> ConsentBody:
    """Withdraw a consent

     Ends the consent at once, and with it what stands on it: with `well_being_data` all check-ins and
    logged exercises are deleted, with
    `fairness_notes` what was noted in fairness checks, and with `future_interest` every interest ends.
    Deleted is deleted, so say so
    before you ask, and offer the export. That the consent was given, in which words and until when
    stays on record. The candidate can
    agree again at any time.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        consent_id (str): Opaque id, `cons_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ConsentBody
    """

    return sync_detailed(
        candidate_id=candidate_id,
        consent_id=consent_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    candidate_id: str,
    consent_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[ConsentBody]:
    """Withdraw a consent

     Ends the consent at once, and with it what stands on it: with `well_being_data` all check-ins and
    logged exercises are deleted, with
    `fairness_notes` what was noted in fairness checks, and with `future_interest` every interest ends.
    Deleted is deleted, so say so
    before you ask, and offer the export. That the consent was given, in which words and until when
    stays on record. The candidate can
    agree again at any time.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        consent_id (str): Opaque id, `cons_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[ConsentBody]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
        consent_id=consent_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    candidate_id: str,
    consent_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> ConsentBody:
    """Withdraw a consent

     Ends the consent at once, and with it what stands on it: with `well_being_data` all check-ins and
    logged exercises are deleted, with
    `fairness_notes` what was noted in fairness checks, and with `future_interest` every interest ends.
    Deleted is deleted, so say so
    before you ask, and offer the export. That the consent was given, in which words and until when
    stays on record. The candidate can
    agree again at any time.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        consent_id (str): Opaque id, `cons_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        ConsentBody
    """

    return (
        await asyncio_detailed(
            candidate_id=candidate_id,
            consent_id=consent_id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
