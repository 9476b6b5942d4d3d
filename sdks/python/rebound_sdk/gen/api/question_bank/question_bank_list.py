from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.bank_question_page import BankQuestionPage
from ...models.question_kind import QuestionKind
from ...models.sector import Sector
from ...models.seniority import Seniority
from ...models.sort import Sort
from ...models.theme import Theme
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    theme: list[Theme] | Unset = UNSET,
    sector: list[Sector] | Unset = UNSET,
    kind: list[QuestionKind] | Unset = UNSET,
    level: list[Seniority] | Unset = UNSET,
    q: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    json_theme: list[str] | Unset = UNSET
    if not isinstance(theme, Unset):
        json_theme = []
        for theme_item_data in theme:
            theme_item = theme_item_data.value
            json_theme.append(theme_item)

    params["theme"] = json_theme

    json_sector: list[str] | Unset = UNSET
    if not isinstance(sector, Unset):
        json_sector = []
        for sector_item_data in sector:
            sector_item = sector_item_data.value
            json_sector.append(sector_item)

    params["sector"] = json_sector

    json_kind: list[str] | Unset = UNSET
    if not isinstance(kind, Unset):
        json_kind = []
        for kind_item_data in kind:
            kind_item = kind_item_data.value
            json_kind.append(kind_item)

    params["kind"] = json_kind

    json_level: list[str] | Unset = UNSET
    if not isinstance(level, Unset):
        json_level = []
        for level_item_data in level:
            level_item = level_item_data.value
            json_level.append(level_item)

    params["level"] = json_level

    params["q"] = q

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/question_bank",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> BankQuestionPage:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = BankQuestionPage.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[BankQuestionPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    theme: list[Theme] | Unset = UNSET,
    sector: list[Sector] | Unset = UNSET,
    kind: list[QuestionKind] | Unset = UNSET,
    level: list[Seniority] | Unset = UNSET,
    q: str | Unset = UNSET,
) -> Response[BankQuestionPage]:
    """List questions that interviewers ask

     More than two hundred questions in our own words, for practice and for prepared answers: what each
    tests, what a good
    answer shows, and what may be asked next. They are the same for everybody.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        theme (list[Theme] | Unset):
        sector (list[Sector] | Unset):
        kind (list[QuestionKind] | Unset):
        level (list[Seniority] | Unset):
        q (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[BankQuestionPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        theme=theme,
        sector=sector,
        kind=kind,
        level=level,
        q=q,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    theme: list[Theme] | Unset = UNSET,
    sector: list[Sector] | Unset = UNSET,
    kind: list[QuestionKind] | Unset = UNSET,
    level: list[Seniority] | Unset = UNSET,
    q: str | Unset = UNSET,
) -> BankQuestionPage:
    """List questions that interviewers ask

     More than two hundred questions in our own words, for practice and for prepared answers: what each
    tests, what a good
    answer shows, and what may be asked next. They are the same for everybody.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        theme (list[Theme] | Unset):
        sector (list[Sector] | Unset):
        kind (list[QuestionKind] | Unset):
        level (list[Seniority] | Unset):
        q (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        BankQuestionPage
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        sort=sort,
        theme=theme,
        sector=sector,
        kind=kind,
        level=level,
        q=q,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    theme: list[Theme] | Unset = UNSET,
    sector: list[Sector] | Unset = UNSET,
    kind: list[QuestionKind] | Unset = UNSET,
    level: list[Seniority] | Unset = UNSET,
    q: str | Unset = UNSET,
) -> Response[BankQuestionPage]:
    """List questions that interviewers ask

     More than two hundred questions in our own words, for practice and for prepared answers: what each
    tests, what a good
    answer shows, and what may be asked next. They are the same for everybody.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        theme (list[Theme] | Unset):
        sector (list[Sector] | Unset):
        kind (list[QuestionKind] | Unset):
        level (list[Seniority] | Unset):
        q (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[BankQuestionPage]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        sort=sort,
        theme=theme,
        sector=sector,
        kind=kind,
        level=level,
        q=q,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = 25,
    cursor: str | Unset = UNSET,
    sort: Sort | Unset = UNSET,
    theme: list[Theme] | Unset = UNSET,
    sector: list[Sector] | Unset = UNSET,
    kind: list[QuestionKind] | Unset = UNSET,
    level: list[Seniority] | Unset = UNSET,
    q: str | Unset = UNSET,
) -> BankQuestionPage:
    """List questions that interviewers ask

     More than two hundred questions in our own words, for practice and for prepared answers: what each
    tests, what a good
    answer shows, and what may be asked next. They are the same for everybody.

    Args:
        limit (int | Unset):  Default: 25.
        cursor (str | Unset):
        sort (Sort | Unset):
        theme (list[Theme] | Unset):
        sector (list[Sector] | Unset):
        kind (list[QuestionKind] | Unset):
        level (list[Seniority] | Unset):
        q (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        BankQuestionPage
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            sort=sort,
            theme=theme,
            sector=sector,
            kind=kind,
            level=level,
            q=q,
        )
    ).parsed
