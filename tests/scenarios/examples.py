"""The programs that the guides and the READMEs of the SDKs show: each is run with a sandbox of its own and must say what stands here.

`shown` finds what a guide shows that is not part of one of them.
"""

import os
import re
import subprocess
import tempfile
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PYTHON = str(ROOT / "sdks/python/.venv/bin/python")
TYPESCRIPT_FOLDER, PYTHON_FOLDER = ROOT / "sdks/typescript/examples", ROOT / "sdks/python/examples"
PAGE = ["node", str(ROOT / "sdks/typescript/tests/page.mjs"), "REBOUND_URL"]
PATIENCE = 60  # seconds

RECEIVED = r"^verified[\s\S]*feedback\.received"
FORM = ["above the form: Einiges davon", "beside /first_name: length\nbeside /weekly_hours: out_of_range"]
INBOX = ["nothing to do for webhook_endpoint.tested", "1 kept; the forged one was answered with 400"]
CLICKS = [
    r"^Take five minutes to breathe \| Take some days off",
    "> Take five minutes to breathe: .*Six breaths a minute",
    r"> Not for me: Take some days off.*\| Get outside",
    r"> Take some days off from this: Get outside or move for twenty minutes \|.* Come back when you want to\n",
    "> Come back when you want to: Take some days off",
    r"> Ask the employer what they would advise: (?!.*Ask the employer)",
]
CARDS = ['<a href="/exercises"><h2>Prenez cinq minutes', "<div><h2>Notez les questions"]
HERS = [
    "^That sounds like a lot to carry. Nobody reads this live",
    "Emergency services: 999.*\nSamaritans: 116 123",
    "help lines, always there: true",
    "next part: positives",
    "not legal advice",
    "tone: fine 0",
    "rated for Ada\nrated by a friend: true",
    "on the card: true",
    "fit: stretch ",
    "brief: .*guidelines.*questions_to_ask",
    "export: true true",
]

# What each program says, as expressions that are all found in its output.
SAYS = {
    "typescript": {
        "quickstart.mjs": [RECEIVED],
        "webhooks.mjs": INBOX,
        "errors.mjs": FORM,
        "sync.mjs": ["2 rows in the first copy\nlisted Ada\n0 rows after the erasure"],
        "sandbox.test.mjs": ["pass 3$"],
        "session_server.mjs": CLICKS,
        "recovery_page.mjs": CLICKS,
        "candidate.mjs": HERS,
        "readme.mjs": ["^Ada\nAda\ninvalid_fields Some of this", "still the same\nfdbk_"],
    },
    "python": {
        "quickstart.py": [RECEIVED],
        "webhooks.py": INBOX,
        "errors.py": FORM,
        "sync.py": ["2 rows in the copy\nlisted Ada\n0 rows in the copy"],
        "sandbox_test.py": ["Ran 3 tests.*\n\nOK"],
        "session_server.py": CLICKS,
        "recovery_page.py": CARDS,
        "readme.py": ["^Ada\nAda\nAda\ninvalid_fields Some of this", "still the same\nfdbk_"],
    },
    "curl": {
        "examples.sh": [
            "Einiges davon",
            "Tómese cinco minutos.*\n.*Nehmen Sie sich fünf Minuten",
            '"has_more":false,"next_cursor":null}\n+304\n',
            '"ahead_seconds":259200',
            '"state":"answered"',
            '"delivery_count":\\d+',
            "204\n+$",
        ]
    },
}
FOLDERS = {"typescript": TYPESCRIPT_FOLDER, "python": PYTHON_FOLDER, "curl": ROOT / "sdks/curl"}


def command(client, name):
    program = str(FOLDERS[client] / name)
    if name in ("session_server.mjs", "recovery_page.mjs"):  # a server and a page: one needs the other
        return [*PAGE, "node", str(TYPESCRIPT_FOLDER / "session_server.mjs")]
    if name == "session_server.py":
        return [*PAGE, PYTHON, program]
    runner = {".mjs": ["node"], ".py": [PYTHON], ".sh": ["bash"]}[Path(name).suffix]
    return [*runner, *(["--test"] if ".test." in name else []), program]


def failure(client, name, environment):
    """Runs a program and gives what is wrong with what it said, or nothing."""
    words = [environment["REBOUND_URL"] if word == "REBOUND_URL" else word for word in command(client, name)]
    with (
        tempfile.TemporaryDirectory(prefix="rebound-example-") as folder,
        open(f"{folder}/said", "w+", encoding="utf-8") as said,
    ):
        # Into a file: a pipe would stay open for as long as anything that the program started.
        settings = {"env": os.environ | environment, "cwd": folder, "stdin": subprocess.DEVNULL}
        status = subprocess.run(words, stdout=said, stderr=said, timeout=PATIENCE, **settings).returncode
        said.seek(0)
        text = said.read()
    missing = [what for what in SAYS[client][name] if not re.search(what, text, re.M)]
    return f"status {status}, missing {missing}: {text}" if status != 0 or missing else None


def not_run():
    """Programs that nobody runs."""
    for client, folder in FOLDERS.items():
        there = {path.name for path in folder.iterdir() if path.suffix in (".mjs", ".ts", ".py", ".sh")}
        for name in there - SAYS[client].keys() - {"setup.mjs", "setup.py"}:
            yield f"{folder / name} is not in {__file__}"


# ---------------------------------------------------------------- what is shown is what is run

GUIDES = [
    *sorted((ROOT / "src/docs/guides").glob("*.md")),
    ROOT / "sdks/typescript/README.md",
    ROOT / "sdks/python/README.md",
]
PROGRAMS = {"js": TYPESCRIPT_FOLDER, "python": PYTHON_FOLDER, "sh": ROOT / "sdks/curl"}
# Commands of a shell that tests/quick_start.sh runs.
RUN_ELSEWHERE = {ROOT / "src/docs/guides/quick_start.md", ROOT / "sdks/typescript/README.md"}


def blocks(text):
    return re.findall(r"^```(\w*)\n(.*?)^```$", text, re.S | re.M)


def shown():
    """The blocks of the guides that are no part of a program."""
    for guide in GUIDES:
        for language, block in blocks(guide.read_text(encoding="utf-8")):
            if language == "sh" and guide in RUN_ELSEWHERE:
                continue
            folder = PROGRAMS.get(language)
            if folder is None or not any(holds(path, block) for path in folder.iterdir() if path.is_file()):
                yield f"{guide}: no program holds\n{textwrap.indent(block, '    ')}"


def holds(path, block):
    """Whether these are lines of the program, however deep they stand in it."""
    lines, wanted = path.read_text(encoding="utf-8").splitlines(), block.rstrip("\n").splitlines()
    parts = ("\n".join(lines[start : start + len(wanted)]) for start in range(len(lines)))
    return any(textwrap.dedent(part) == "\n".join(wanted) for part in parts)


MOST_LINES, MOST_COMMANDS = 25, 5


def too_long():
    """Quick starts that do not fit: lines of code, and commands from nothing to the program's end."""
    for client, name, ours in (("typescript", "quickstart.mjs", "//"), ("python", "quickstart.py", '"""')):
        text = (FOLDERS[client] / name).read_text(encoding="utf-8")
        lines = [line for line in text.splitlines() if line.strip() and not line.startswith(ours)]
        if len(lines) > MOST_LINES:
            yield f"{name} has {len(lines)} lines of code, more than {MOST_LINES}"
    guide = (ROOT / "src/docs/guides/quick_start.md").read_text(encoding="utf-8")
    start, *languages = re.split(r"^## (?=TypeScript|Python)", guide, flags=re.M)
    for part in languages:
        commands = [block.count("\n") for language, block in blocks(start + part) if language == "sh"]
        if sum(commands) > MOST_COMMANDS:
            yield f"the quick start takes {sum(commands)} commands, more than {MOST_COMMANDS}"


if __name__ == "__main__":
    wrong = [*shown(), *not_run(), *too_long()]
    print("\n".join(wrong) or "what is shown is what is run")
    raise SystemExit(1 if wrong else 0)
