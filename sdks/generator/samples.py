#!/usr/bin/env python3
"""Writes each sample of the contract (`x-codeSamples`) as a program beside the SDKs' type tests, so that it is checked with them.

usage: samples.py CONTRACT
"""

import json
import shutil
import sys
from pathlib import Path

SDKS = Path(__file__).resolve().parent.parent
# What a sample takes for granted.
LANGUAGES = {
    "TypeScript": (
        SDKS / "typescript/tests/samples",
        "ts",
        "declare const baseUrl: string, clientId: string, clientSecret: string;\n",
        "declare const rebound: import('rebound-sdk').Rebound;\n",
    ),
    "Python": (
        SDKS / "python/tests/samples",
        "py",
        'base_url = client_id = client_secret = ""\n',
        "from rebound_sdk import Rebound as _Rebound\n\nrebound: _Rebound = ...  # pyright: ignore[reportAssignmentType]\n",
    ),
}


def main(contract):
    operations = [operation for path in contract["paths"].values() for operation in path.values()]
    for language, (folder, ending, settings, connection) in LANGUAGES.items():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for operation in operations:
            for sample in operation.get("x-codeSamples", []):
                if sample["lang"] == language:
                    connects = "createRebound" in sample["source"] or "import Rebound" in sample["source"]
                    text = settings + ("" if connects else connection) + sample["source"]
                    (folder / f"{operation['operationId']}.{ending}").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
