"""The connection to Rebound that every operation is called with."""

from types import TracebackType
from typing import Self, overload

import httpx

from .retry import AsyncRetryingTransport, RetryingTransport
from .tokens import ClientCredentials, SessionToken


class Rebound:
    """A connection to Rebound.

    It gets and renews its tokens, makes an Idempotency-Key for every POST, and repeats what can be repeated safely. For
    operations in threads or in asyncio; close it, or use it as a context manager.
    """

    @overload
    def __init__(
        self,
        base_url: str,
        *,
        client_id: str,
        client_secret: str,
        scopes: list[str] | None = None,
        language: str | None = None,
        max_retries: int = 3,
        timeout_seconds: float = 30.0,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
    ) -> None: ...

    @overload
    def __init__(
        self,
        base_url: str,
        *,
        session_token: str,
        language: str | None = None,
        max_retries: int = 3,
        timeout_seconds: float = 30.0,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
    ) -> None: ...

    def __init__(
        self,
        base_url: str,
        *,
        client_id: str = "",
        client_secret: str = "",
        scopes: list[str] | None = None,
        session_token: str | None = None,
        language: str | None = None,
        max_retries: int = 3,
        timeout_seconds: float = 30.0,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Connects as your server, or as one candidate by their session token.

        `scopes` are fewer than the client has; `language` is the `Accept-Language` of every request that names none, for
        instance `de-AT, de;q=0.9`; `max_retries` is for each request, `timeout_seconds` for each attempt, to the end of its answer.
        (In a thread that is noticed when the next piece of the answer comes, or when none has come for as long.)

        `transport` and `async_transport` are what sends, for instance `httpx.HTTPTransport(proxy=…, verify=…)`. Without them
        httpx goes by the environment: `HTTPS_PROXY`, `NO_PROXY`, `SSL_CERT_FILE`.
        """
        auth = (
            ClientCredentials(base_url, client_id, client_secret, scopes)
            if session_token is None
            else SessionToken(session_token)
        )
        headers = {"Accept-Language": language} if language else {}
        self._client = httpx.Client(
            base_url=base_url, headers=headers, auth=auth, timeout=timeout_seconds, transport=transport
        )
        self._async_client = httpx.AsyncClient(
            base_url=base_url, headers=headers, auth=auth, timeout=timeout_seconds, transport=async_transport
        )
        # Only wrapped, by names that httpx keeps to itself and our range of its versions has: given a transport of ours, httpx
        # would not look for the proxies of the environment.
        sync, asynchronous = self._client, self._async_client
        sync._transport = RetryingTransport(sync._transport, max_retries, timeout_seconds)
        sync._mounts = {
            pattern: mounted and RetryingTransport(mounted, max_retries, timeout_seconds)
            for pattern, mounted in sync._mounts.items()
        }
        asynchronous._transport = AsyncRetryingTransport(asynchronous._transport, max_retries, timeout_seconds)
        asynchronous._mounts = {
            pattern: mounted and AsyncRetryingTransport(mounted, max_retries, timeout_seconds)
            for pattern, mounted in asynchronous._mounts.items()
        }

    def get_httpx_client(self) -> httpx.Client:
        """What `sync` and `sync_detailed` send with."""
        return self._client

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """What `asyncio` and `asyncio_detailed` send with."""
        return self._async_client

    def close(self) -> None:
        self._client.close()

    async def aclose(self) -> None:
        await self._async_client.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
