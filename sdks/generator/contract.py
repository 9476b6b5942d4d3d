#!/usr/bin/env python3
"""Makes the view of the contract that both SDKs are generated from, and tells what generators cannot know.

usage: contract.py CONTRACT VIEW

The view differs from `openapi/v1.json` in what the hand-written layers do for their callers:
- `Idempotency-Key` is required nowhere: the layers make one for every POST;
- only what can be in an answer is an open enum: what is sent stays closed, so that a typing error is found;
- the orders of a list have names, because `-created_at` cannot be one.
"""

import json
import sys

SORT_NAMES = {"-created_at": "NEWEST_FIRST", "created_at": "OLDEST_FIRST"}


def mentioned(node, schemas, seen):
    """Collects into `seen` every named schema that `node` mentions, at any depth."""
    if isinstance(node, dict):
        prefix, _, name = node.get("$ref", "").rpartition("/")
        if prefix == "#/components/schemas" and name not in seen:
            seen.add(name)
            mentioned(schemas[name], schemas, seen)
        for value in node.values():
            mentioned(value, schemas, seen)
    elif isinstance(node, list):
        for value in node:
            mentioned(value, schemas, seen)


def sdk_view(contract):
    schemas = contract["components"]["schemas"]
    for parameter in contract["components"]["parameters"].values():
        if parameter["name"] == "Idempotency-Key":
            parameter["required"] = False
    schemas["Sort"]["x-enum-varnames"] = [SORT_NAMES[value] for value in schemas["Sort"]["enum"]]
    answered = set()
    mentioned(contract.get("webhooks", {}), schemas, answered)
    mentioned(contract["components"]["responses"], schemas, answered)
    for operations in contract["paths"].values():
        for operation in operations.values():
            mentioned(operation["responses"], schemas, answered)
    for name, schema in schemas.items():
        if name not in answered:
            schema.pop("x-open-enum", None)
    return contract


if __name__ == "__main__":
    source, target = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        view = sdk_view(json.load(file))
    with open(target, "w", encoding="utf-8") as file:
        json.dump(view, file, indent=1, ensure_ascii=False)
