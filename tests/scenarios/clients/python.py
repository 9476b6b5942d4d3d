"""Does what it is told with the Python SDK: one JSON object a line in, one out. Started as: python.py sync|async"""

import asyncio
import importlib
import json
import pkgutil
import sys
import typing
from concurrent.futures import ThreadPoolExecutor

import httpx
import rebound_sdk
from rebound_sdk.gen import api


def operations():
    """Every operation's module by its operation id."""
    found = pkgutil.walk_packages(api.__path__, api.__name__ + ".")
    return {module.name.rpartition(".")[2]: module.name for module in found if not module.ispkg}


class Client:
    def __init__(self):
        self.operations = operations()
        self.rebound = None

    def connect(self, base_url, **options):
        self.rebound = rebound_sdk.Rebound(base_url, **options)

    def arguments(self, operation, path=None, query=None, headers=None, body=None):
        """The operation's module, and JSON as its arguments."""
        module = importlib.import_module(self.operations[operation])
        hints = typing.get_type_hints(module.sync_detailed)
        values = (query or {}) | {name.lower().replace("-", "_"): value for name, value in (headers or {}).items()}
        if body is not None:
            values["body"] = next(model for model in options(hints["body"]) if hasattr(model, "from_dict")).from_dict(
                body
            )
        for name in ("sort", "state", "stage"):
            if name in values:
                values[name] = options(hints[name])[0](values[name])
        return module, {"client": self.rebound, **(path or {}), **values}

    def verify(self, body, headers, secrets):
        try:
            event = rebound_sdk.verify_webhook(body.encode(), headers, secrets)
        except rebound_sdk.WebhookVerificationError:
            return {"refused": True}
        if isinstance(event, rebound_sdk.LaterEvent):
            return {"event": {"type": event.type_, "timestamp": event.timestamp, "data": dict(event.data)}}
        return {"event": event.to_dict()}


class Sync(Client):
    def call(self, operation, times=1, **options):
        with ThreadPoolExecutor(times) as threads:
            return list(threads.map(lambda _: self.one_call(operation, **options), range(times)))[0]

    def one_call(self, operation, **options):
        module, arguments = self.arguments(operation, **options)
        try:
            return success(module.sync_detailed(**arguments))
        except (rebound_sdk.ReboundError, rebound_sdk.NotModified, httpx.TransportError) as error:
            return refusal(error)

    def rows(self, operation, **options):
        module, arguments = self.arguments(operation, **options)
        rows = rebound_sdk.rows(lambda cursor: module.sync(cursor=cursor, **arguments))
        return {"rows": [row.to_dict() for row in rows]}


class Async(Client):
    """The same, with one event loop for all calls."""

    def __init__(self):
        super().__init__()
        self.loop = asyncio.Runner()

    def call(self, operation, times=1, **options):
        async def together():
            return await asyncio.gather(*(self.one_call(operation, **options) for _ in range(times)))

        return self.loop.run(together())[0]

    async def one_call(self, operation, **options):
        module, arguments = self.arguments(operation, **options)
        try:
            return success(await module.asyncio_detailed(**arguments))
        except (rebound_sdk.ReboundError, rebound_sdk.NotModified, httpx.TransportError) as error:
            return refusal(error)

    def rows(self, operation, **options):
        module, arguments = self.arguments(operation, **options)

        async def collect():
            rows = rebound_sdk.async_rows(lambda cursor: module.asyncio(cursor=cursor, **arguments))
            return [row.to_dict() async for row in rows]

        return {"rows": self.loop.run(collect())}


def options(hint):
    return typing.get_args(hint) or (hint,)


def success(response):
    body = response.parsed.to_dict() if hasattr(response.parsed, "to_dict") else response.parsed
    return {"status": int(response.status_code), "headers": dict(response.headers), "body": body}


def refusal(error):
    if isinstance(error, rebound_sdk.NotModified):
        return {"status": 304}
    if isinstance(error, httpx.TransportError):
        return {"no_answer": True}
    return {"status": error.status, "code": error.code, "errors": [fault.to_dict() for fault in error.errors]}


def main(kind):
    client = Async() if kind == "async" else Sync()
    for line in sys.stdin:
        order = json.loads(line)
        result = getattr(client, order.pop("do"))(**order)
        print(json.dumps(result or {}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
