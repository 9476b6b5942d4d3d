#!/usr/bin/env python3
"""Lists the models of all webhooks, which the Python generator makes but does not connect.

usage: events.py VIEW MODULE
"""

import json
import sys


def module(contract):
    models = {}
    for event, item in contract["webhooks"].items():
        reference = item["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"]
        models[event] = reference.rpartition("/")[2]
    names = [f"    models.{name}," for name in models.values()]
    entries = [f'    "{event}": models.{name},' for event, name in models.items()]
    return "\n".join(
        [
            '"""Every webhook event and its model"""',
            "",
            "from typing import Union",
            "",
            "from . import models",
            "",
            "KnownEvent = Union[",
            *names,
            "]",
            "",
            "EVENT_MODELS: dict[str, type[KnownEvent]] = {",
            *entries,
            "}",
            "",
        ]
    )


if __name__ == "__main__":
    source, target = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        text = module(json.load(file))
    with open(target, "w", encoding="utf-8") as file:
        file.write(text)
