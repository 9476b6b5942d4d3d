"""Every operation by its id: `candidates_create.sync(client=rebound, …)`, `await candidates_create.asyncio(client=rebound, …)`."""

from .gen.operations import *
