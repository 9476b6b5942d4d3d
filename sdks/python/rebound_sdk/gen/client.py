from typing import Protocol

import httpx


class Client(Protocol):
    """What an operation needs to be called: `rebound_sdk.Rebound` is one"""

    def get_httpx_client(self) -> httpx.Client: ...

    def get_async_httpx_client(self) -> httpx.AsyncClient: ...
