"""What is raised when the API refuses."""

from collections.abc import Sequence

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
        faults = [f"\n  {one.pointer or one.parameter or one.header}: {one.code}, {one.detail}" for one in errors]
        super().__init__(f"{status} {code}: {message}{''.join(faults)}")
        self.status, self.code, self.errors = status, code, errors
        self.request_id, self.display_message = request_id, display_message


class NotModified(Exception):
    """The answer to a read with `if_none_match`: you have this version already."""


def is_answer(response: httpx.Response, status: int, media_type: str) -> bool:
    """Whether this is the success that an operation may have, and not the page of something in between."""
    return response.status_code == status and _media_type(response) == media_type


def error_of(response: httpx.Response) -> ReboundError | NotModified:
    """The error for an answer that is not the operation's success. A proxy's is none of ours: `unavailable` or `internal`."""
    if response.status_code == 304:
        return NotModified("the object has not changed since")
    request_id = response.headers.get("Request-Id")
    try:
        said = _problem(response, request_id) or _refused_token(response, request_id)
    except (AttributeError, KeyError, TypeError, ValueError):
        said = None
    if said is not None:
        return said
    code = "unavailable" if response.status_code == 503 else "internal"
    return ReboundError(response.status_code, code, "the answer is not one of Rebound", [], request_id, None)


def _problem(response: httpx.Response, request_id: str | None) -> ReboundError | None:
    """The problem that Rebound describes, told by its media type, its code and its list of faults."""
    if _media_type(response) != "application/problem+json":
        return None
    body = response.json()
    code, faults = body["code"], body["errors"]
    if not isinstance(code, str) or not isinstance(faults, list):
        return None
    errors = [Fault.from_dict(fault) for fault in faults]
    return ReboundError(
        response.status_code, code, body.get("detail", ""), errors, request_id, body.get("display_message")
    )


def _refused_token(response: httpx.Response, request_id: str | None) -> ReboundError | None:
    """A token request is refused in OAuth's words."""
    if not response.request.url.path.endswith("/oauth/token") or _media_type(response) != "application/json":
        return None
    body = response.json()
    if not isinstance(body["error"], str):
        return None
    return ReboundError(response.status_code, body["error"], body.get("error_description", ""), [], request_id, None)


def _media_type(response: httpx.Response) -> str:
    return response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
