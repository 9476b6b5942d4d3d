"""How requests prove who sends them: by tokens that are got for client credentials, or by one session token."""

import asyncio
import threading
import time
import uuid
from collections.abc import AsyncGenerator, Generator

import httpx

from .errors import error_of, is_answer
from .retry import REPEATABLE

# A token that expires sooner than this is not sent any more: it must still be valid when it arrives.
MARGIN_SECONDS = 30.0


class SessionToken(httpx.Auth):
    """The session of one candidate, minted with `session_tokens_create`. It cannot be renewed: mint another."""

    def __init__(self, token: str) -> None:
        self._token = token

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        _prepare(request, self._token)
        yield request


class ClientCredentials(httpx.Auth):
    """Tokens for a server: renewed before they expire, and once when one is refused.

    Calls that need a token at the same time wait for one request for it.
    """

    def __init__(self, base_url: str, client_id: str, client_secret: str, scopes: list[str] | None) -> None:
        self._url = httpx.URL(base_url).join("/oauth/token")
        self._basic = httpx.BasicAuth(client_id, client_secret)
        self._form = {"grant_type": "client_credentials"} | ({"scope": " ".join(scopes)} if scopes else {})
        self._token: str | None = None
        self._until = 0.0
        self._lock = threading.Lock()
        self._async_lock = asyncio.Lock()

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        refused = None
        for _ in range(2):
            with self._lock:
                token = self._good(refused)
                if token is None:
                    answer = yield self._token_request()
                    answer.read()
                    token = self._keep(answer)
            _prepare(request, token)
            response = yield request
            if response.status_code != 401:
                return
            refused = token

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        refused = None
        for _ in range(2):
            async with self._async_lock:
                token = self._good(refused)
                if token is None:
                    answer = yield self._token_request()
                    await answer.aread()
                    token = self._keep(answer)
            _prepare(request, token)
            response = yield request
            if response.status_code != 401:
                return
            refused = token

    def _good(self, refused: str | None) -> str | None:
        """The token that we hold, unless it is about to expire or was refused."""
        return self._token if time.monotonic() < self._until and self._token != refused else None

    def _keep(self, answer: httpx.Response) -> str:
        if not is_answer(answer, 200, "application/json"):
            raise error_of(answer)
        try:
            body = answer.json()
            token: str = body["access_token"]
            until = time.monotonic() + body["expires_in"] - MARGIN_SECONDS
        except (KeyError, TypeError, ValueError) as unreadable:
            raise error_of(answer) from unreadable
        self._token, self._until = token, until
        return token

    def _token_request(self) -> httpx.Request:
        request = httpx.Request("POST", self._url, data=self._form, extensions={REPEATABLE: True})
        return next(self._basic.auth_flow(request))


def _prepare(request: httpx.Request, token: str) -> None:
    request.headers["Authorization"] = f"Bearer {token}"
    if request.method == "POST":
        request.headers.setdefault("Idempotency-Key", str(uuid.uuid4()))
