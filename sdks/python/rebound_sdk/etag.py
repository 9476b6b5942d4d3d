"""Versions of objects."""

from typing import Any

from .gen.types import Response


def etag(answer: Response[Any]) -> str:
    """The version of the object that a `…_detailed` operation gave, for `if_match` and `if_none_match`."""
    return answer.headers["ETag"]
