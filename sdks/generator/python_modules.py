#!/usr/bin/env python3
"""Writes two modules that the Python generator leaves out: all operations in one place, and the model of every webhook.

usage: python_modules.py VIEW GENERATED_FOLDER
"""

import json
import sys
from pathlib import Path


def operations(generated):
    modules = sorted(path for path in generated.glob("api/*/*.py") if path.stem != "__init__")
    imports = [f"from .api.{path.parent.name} import {path.stem}" for path in modules]
    names = [f'    "{path.stem}",' for path in sorted(modules, key=lambda path: path.stem)]
    return ['"""Every operation; each can be called by `sync` and `asyncio`"""', "", *imports, "", "__all__ = [", *names, "]"]


def webhook_events(contract):
    models = {}
    for event, item in contract["webhooks"].items():
        reference = item["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"]
        models[event] = reference.rpartition("/")[2]
    return [
        '"""Every webhook event and its model"""',
        "",
        "from typing import Union",
        "",
        "from . import models",
        "",
        "KnownEvent = Union[",
        *(f"    models.{name}," for name in models.values()),
        "]",
        "",
        "EVENT_MODELS: dict[str, type[KnownEvent]] = {",
        *(f'    "{event}": models.{name},' for event, name in models.items()),
        "}",
    ]


def main(view, generated):
    contract = json.loads(Path(view).read_text(encoding="utf-8"))
    modules = {"operations": operations(Path(generated)), "webhook_events": webhook_events(contract)}
    for name, lines in modules.items():
        (Path(generated) / f"{name}.py").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
