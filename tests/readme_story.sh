#!/usr/bin/env bash
# Runs story 1 as the README tells it (the `sh` blocks marked <!-- story -->) against a server that it starts and ends, and prints
# every answer with ids, times and secrets masked, so that two runs can be compared:
#
#   tests/readme_story.sh > sqlite.txt
#   REBOUND_DATABASE_URL=postgres://… tests/readme_story.sh > postgresql.txt
#   diff sqlite.txt postgresql.txt
#
# REBOUND_BINARY names a built program; otherwise it is built first. Needs curl, and python3 with venv.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -z "${REBOUND_BINARY:-}" ]; then
  cargo build --quiet
  REBOUND_BINARY=${CARGO_TARGET_DIR:-target}/debug/rebound
fi
REBOUND_BINARY=$(realpath "$REBOUND_BINARY")
readme=$PWD/README.md
scratch=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ ! -s "$scratch/receiver.pid" ] || kill "$(cat "$scratch/receiver.pid")" 2>/dev/null || true
  wait
  rm -rf "$scratch"
}
trap finish EXIT
cd "$scratch" # no .env of the reader's, and a data folder of our own

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
REBOUND_LISTEN=127.0.0.1:$(free_port)
BASE=http://$REBOUND_LISTEN
PORT=$(free_port)
export REBOUND_BINARY REBOUND_LISTEN BASE PORT REBOUND_LOOPBACK_WEBHOOKS=true REBOUND_LOG=warn
export REBOUND_SECRET=${REBOUND_SECRET:-the-secret-of-a-run-that-lasts-a-minute}

"$REBOUND_BINARY" serve --migrate 2>server.log &
server=$!
for _ in $(seq 100); do
  curl -sf -o ready "$BASE/readyz" && break
  sleep 0.1
done
[ -s ready ] || { cat server.log >&2; exit 1; }

# What stands around the README's blocks: the program without cargo, and a curl that keeps what it was told.
cat > story.sh <<'END'
set -euo pipefail
cargo() { while [ "$1" != -- ]; do shift; done; shift; "$REBOUND_BINARY" "$@"; }
curl() {
  local body=answer-$(date +%s%N)
  command curl "$@" -o "$body" -w "%{http_code} %{method} %{url} $body\n" >> answers
  cat "$body"
}
END
python3 - "$readme" >> story.sh <<'END'
import re, sys
text = open(sys.argv[1], encoding="utf-8").read()
blocks = re.findall(r"^<!-- story -->\n```sh\n(.*?)^```$", text, re.S | re.M)
print("\n".join(blocks))
END
cat >> story.sh <<'END'
echo "$RECEIVER" > receiver.pid
count() { command curl -sS "$BASE/v1/$1limit=100" -H "$AUTH" | grep -o "\"$2\":\"evt_" | wc -l; }
for _ in $(seq 100); do
  [ "$(count 'deliveries?state=delivered&' event_id)" != "$(count 'events?' id)" ] || exit 0
  sleep 0.1
done
echo "some webhooks did not arrive within ten seconds:"
command curl -sS "$BASE/v1/deliveries?limit=100" -H "$AUTH"
exit 1
END
bash story.sh > story.log 2>&1 || { cat server.log story.log >&2; echo "the story of the README broke off" >&2; exit 1; }
python3 - <<'END'
import json, os, re
from datetime import date, timedelta

labels = {}
def label(match):
    kind, _ = match[0].split("_", 1)
    of_kind = labels.setdefault(kind, {})
    return f"<{kind} {of_kind.setdefault(match[0], len(of_kind) + 1)}>"

def day(match):
    return f"<today{(date.fromisoformat(match[0]) - date.today()).days:+d}>"

def masked(text):
    text = text.replace(os.environ["BASE"], "<base>").replace(f':{os.environ["PORT"]}/', ":<port>/")
    text = re.sub(r"\b[a-z]{3,5}_[0-9a-hjkmnp-tv-z]{26}\b", label, text)
    text = re.sub(r"\bwhsec_[\w+/=-]+|\beyJ[\w.-]+|(?<=/feedback_links/)[\w-]+|(?<=/f/)[\w-]+", "<secret>", text)
    text = re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+Z|\d{8}T\d{6}Z", "<time>", text)
    text = re.sub(r"\b\d{4}-\d\d-\d\d\b", day, text)
    text = re.sub(r"\b\d{8}\b", lambda at: day([f"{at[0][:4]}-{at[0][4:6]}-{at[0][6:]}"]), text)
    return re.sub(r"\b\d{1,2} [A-Z][a-z]+ \d{4}\b", "<date>", text)

for line in open("answers"):
    status, method, url, body = line.split()
    text = open(body, encoding="utf-8").read()
    try:
        answer = json.loads(text)
    except ValueError:
        answer = None
    if answer is not None:
        if "/v1/events?" in url:  # events of one moment have no order among themselves
            answer["data"].sort(key=lambda event: (event["created_at"], event["type"]))
        text = json.dumps(answer, indent=2, ensure_ascii=False)
    print(f"{status} {method} {masked(url)}\n{masked(text)}\n")

heard = sorted(re.findall(r"verified (\S+) evt_", open("story.log", encoding="utf-8").read()))
print("webhooks, verified:", *heard, sep="\n  ")
END
