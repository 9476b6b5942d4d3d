"""Repeats a request whose answer never came, or that was told to come again.

Told so by 429, 503, or 409 with `Retry-After` while the first attempt with the same key is still being worked on. Only
requests that change nothing, or are done once for their Idempotency-Key however often they come.
"""

import asyncio
import random
import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime

import httpx

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 8.0
# A server that wants to be left alone for longer is not waited for: the caller hears of it.
LONGEST_RETRY_AFTER = 60.0
TOO_LATE = "the answer did not end in time"

REPEATABLE = "rebound_repeatable"
"""Extension of a request that may be repeated although nothing in it says so."""


class RetryingTransport(httpx.BaseTransport):
    def __init__(self, inner: httpx.BaseTransport, max_retries: int, timeout_seconds: float) -> None:
        self._inner, self._max_retries, self._timeout_seconds = inner, max_retries, timeout_seconds

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        left = self._max_retries if _is_repeatable(request) else 0
        while True:
            pause = _jittered(self._max_retries - left)
            try:
                response = self._attempt(request)
                asked = _pause_asked_for(response, pause)
                if left == 0 or asked is None:
                    return response
                pause = asked
                response.close()
            except httpx.TransportError:
                if left == 0:
                    raise
            left -= 1
            time.sleep(pause)

    def _attempt(self, request: httpx.Request) -> httpx.Response:
        """The whole answer: a connection can also break in the middle of one."""
        until = time.monotonic() + self._timeout_seconds
        response = self._inner.handle_request(request)
        try:
            response.stream = _InTime(response.stream, until, request)
            response.read()
        except BaseException:
            response.close()
            raise
        return response

    def close(self) -> None:
        self._inner.close()


class _InTime(httpx.SyncByteStream):
    """An answer that ends in time. httpx only limits how long nothing comes, which an answer in small pieces never meets."""

    def __init__(
        self, inner: httpx.SyncByteStream | httpx.AsyncByteStream, until: float, request: httpx.Request
    ) -> None:
        assert isinstance(inner, httpx.SyncByteStream)
        self._inner, self._until, self._request = inner, until, request

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._inner:
            if time.monotonic() > self._until:
                raise httpx.ReadTimeout(TOO_LATE, request=self._request)
            yield piece

    def close(self) -> None:
        self._inner.close()


class AsyncRetryingTransport(httpx.AsyncBaseTransport):
    def __init__(self, inner: httpx.AsyncBaseTransport, max_retries: int, timeout_seconds: float) -> None:
        self._inner, self._max_retries, self._timeout_seconds = inner, max_retries, timeout_seconds

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        left = self._max_retries if _is_repeatable(request) else 0
        while True:
            pause = _jittered(self._max_retries - left)
            try:
                response = await self._attempt(request)
                asked = _pause_asked_for(response, pause)
                if left == 0 or asked is None:
                    return response
                pause = asked
                await response.aclose()
            except httpx.TransportError:
                if left == 0:
                    raise
            left -= 1
            await asyncio.sleep(pause)

    async def _attempt(self, request: httpx.Request) -> httpx.Response:
        """The whole answer: a connection can also break in the middle of one."""
        try:
            async with asyncio.timeout(self._timeout_seconds):
                response = await self._inner.handle_async_request(request)
                await response.aread()
        except TimeoutError as late:
            raise httpx.ReadTimeout(TOO_LATE, request=request) from late
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


def _is_repeatable(request: httpx.Request) -> bool:
    return request.method in ("GET", "HEAD") or "Idempotency-Key" in request.headers or REPEATABLE in request.extensions


def _pause_asked_for(response: httpx.Response, otherwise: float) -> float | None:
    """Seconds until the request may come again, or nothing when repeating it would not help."""
    header = response.headers.get("Retry-After")
    if response.status_code not in (429, 503) and not (response.status_code == 409 and header is not None):
        return None
    asked = otherwise if header is None else _seconds(header, otherwise)
    return asked if asked <= LONGEST_RETRY_AFTER else None


def _seconds(header: str, otherwise: float) -> float:
    """`Retry-After` is a number of seconds, or a date when a proxy wrote it."""
    if header.isdigit():
        return float(header)
    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - time.time())
    except ValueError:
        return otherwise


def _jittered(attempt: int) -> float:
    """Doubles, and is spread, so that many clients that failed together do not come back together."""
    return min(FIRST_PAUSE * 2**attempt, LONGEST_PAUSE) * random.uniform(0.5, 1.0)
