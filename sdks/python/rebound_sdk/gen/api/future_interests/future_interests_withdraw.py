from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.future_interest_body import FutureInterestBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    future_interest_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/future_interests/{future_interest_id}/withdraw".format(
            future_interest_id=quote(str(future_interest_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> FutureInterestBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = FutureInterestBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[FutureInterestBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    future_interest_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[FutureInterestBody]:
    """Withdraw a future interest

     Ends it at once; that it was given stays on record. Withdrawing the consent for `future_interest`
    ends all of a
    candidate's interests by itself.

    Args:
        future_interest_id (str): Opaque id, `fint_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FutureInterestBody]
    """

    kwargs = _get_kwargs(
        future_interest_id=future_interest_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    future_interest_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> FutureInterestBody:
    """Withdraw a future interest

     Ends it at once; that it was given stays on record. Withdrawing the consent for `future_interest`
    ends all of a
    candidate's interests by itself.

    Args:
        future_interest_id (str): Opaque id, `fint_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FutureInterestBody
    """

    return sync_detailed(
        future_interest_id=future_interest_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    future_interest_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[FutureInterestBody]:
    """Withdraw a future interest

     Ends it at once; that it was given stays on record. Withdrawing the consent for `future_interest`
    ends all of a
    candidate's interests by itself.

    Args:
        future_interest_id (str): Opaque id, `fint_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FutureInterestBody]
    """

    kwargs = _get_kwargs(
        future_interest_id=future_interest_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    future_interest_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> FutureInterestBody:
    """Withdraw a future interest

     Ends it at once; that it was given stays on record. Withdrawing the consent for `future_interest`
    ends all of a
    candidate's interests by itself.

    Args:
        future_interest_id (str): Opaque id, `fint_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FutureInterestBody
    """

    return (
        await asyncio_detailed(
            future_interest_id=future_interest_id,
            client=client,
            idempotency_key=idempotency_key,
        )
    ).parsed
