"""What is raised when the API refuses."""

from collections.abc import Mapping, Sequence
from typing import Any

import httpx

from .gen.models.fault import Fault


class ReboundError(Exception):
    """The API refused a request, or kept failing."""

    status: int
    """The HTTP status."""
    code: str
    """The stable code, from the closed list at `GET /v1/error_codes`; of a token request, OAuth's."""
    errors: Sequence[Fault]
    """Every fault of the request at once, each with a JSON pointer, parameter or header."""
    request_id: str | None
    """Quote it when you ask for help."""

    def __init__(self, status: int, code: str, message: str, errors: Sequence[Fault], request_id: str | None) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status, self.code, self.errors, self.request_id = status, code, errors, request_id


class NotModified(Exception):
    """The answer to a read with `if_none_match`: you have this version already."""


def error_of(response: httpx.Response) -> ReboundError | NotModified:
    """The error for an answer that is not a success. A proxy's answer is none of ours: `unavailable` or `internal`."""
    if response.status_code == 304:
        return NotModified("the object has not changed since")
    request_id = response.headers.get("Request-Id")
    body = _json_object(response)
    if "code" in body:
        errors = [Fault.from_dict(fault) for fault in body.get("errors", [])]
        return ReboundError(response.status_code, body["code"], body.get("detail", ""), errors, request_id)
    if "error" in body:
        return ReboundError(response.status_code, body["error"], body.get("error_description", ""), [], request_id)
    code = "unavailable" if response.status_code == 503 else "internal"
    return ReboundError(response.status_code, code, "the answer is not one of Rebound", [], request_id)


def _json_object(response: httpx.Response) -> Mapping[str, Any]:
    try:
        body = response.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
