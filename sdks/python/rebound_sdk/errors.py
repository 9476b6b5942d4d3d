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
    display_message: str | None
    """What to show to the person in front of your page, in their language. None where the answer is none of Rebound's."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        errors: Sequence[Fault],
        request_id: str | None,
        display_message: str | None,
    ) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status, self.code, self.errors = status, code, errors
        self.request_id, self.display_message = request_id, display_message


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
        said, shown = body.get("detail", ""), body.get("display_message")
        return ReboundError(response.status_code, body["code"], said, errors, request_id, shown)
    if "error" in body:
        said = body.get("error_description", "")
        return ReboundError(response.status_code, body["error"], said, [], request_id, None)
    code = "unavailable" if response.status_code == 503 else "internal"
    return ReboundError(response.status_code, code, "the answer is not one of Rebound", [], request_id, None)


def _json_object(response: httpx.Response) -> Mapping[str, Any]:
    try:
        body = response.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
