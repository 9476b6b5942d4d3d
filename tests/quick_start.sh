#!/usr/bin/env bash
# The quick start as somebody follows it: the commands of the guide, one after another, in a fresh copy of the repository. Before that,
# the commands by which a project of theirs gets the TypeScript SDK from that copy.
#
#   tests/quick_start.sh SERVER     the built program, which stands for `cargo run`
#
# TENANT_ID, CLIENT_ID and CLIENT_SECRET are what a reader puts in. Needs git, npm, python3 with venv, and curl.
set -euo pipefail
cd "$(dirname "$0")/.."
binary=$(realpath "$1")
scratch=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  wait
  rm -rf "$scratch"
}
trap finish EXIT
git ls-files -z --cached --others --exclude-standard | while read -rd '' file; do
  [ ! -e "$file" ] || printf '%s\0' "$file" # not what is deleted and not committed yet
done | xargs -0 cp --parents -t "$scratch"
cd "$scratch"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
export REBOUND_LISTEN=127.0.0.1:$port REBOUND_URL=http://127.0.0.1:$port REBOUND_LOG=warn

commands() { # GUIDE
  python3 - "$1" <<'END'
import re, sys
guide = open(sys.argv[1], encoding="utf-8").read()
print("".join(re.findall(r"^```sh\n(.*?)^```$", guide, re.S | re.M)), end="")
END
}

in_a_project_of_theirs() (
  commands sdks/typescript/README.md | sed "s|PATH/TO|$scratch|" >"$scratch/install"
  mkdir "$scratch/their-project"
  cd "$scratch/their-project"
  npm init --yes >/dev/null
  set -x
  # shellcheck source=/dev/null
  source "$scratch/install"
  mv "$scratch/sdks/typescript" "$scratch/gone" # what is installed needs the repository no more
  node --input-type=module --eval "
    import { createRebound, ReboundError } from 'rebound-sdk';
    import { verifyWebhook } from 'rebound-sdk/webhooks';
    if (!createRebound || !ReboundError || !verifyWebhook) process.exit(1);"
  mv "$scratch/gone" "$scratch/sdks/typescript"
)
in_a_project_of_theirs # not before a `||`: there bash would ignore `set -e` inside
cargo() { # run -- ARGUMENTS
  shift 2
  "$binary" "$@"
}
value() { python3 -c 'import json, sys; print(json.loads(sys.argv[1]).get(sys.argv[2], ""))' "$1" "$2"; }

tenant='' client='' secret='' verified=0
while read -r line; do
  echo "$ $line"
  line=${line//TENANT_ID/$tenant}
  line=${line//=CLIENT_ID/=$client}
  line=${line//=CLIENT_SECRET/=$secret}
  case $line in
  *' serve')
    eval "${line/cargo run --/exec "$binary"}" >server.log 2>&1 </dev/null &
    server=$!
    for _ in $(seq 100); do
      curl -sf -o ready "$REBOUND_URL/readyz" && break
      sleep 0.1
    done
    [ -s ready ] || { cat server.log; exit 1; }
    ;;
  *)
    eval "$line" >said 2>&1 </dev/null || { cat said; exit 1; }
    case $line in
    *'tenant create'*) tenant=$(value "$(cat said)" tenant_id) ;;
    *'client create'*) client=$(value "$(cat said)" client_id) secret=$(value "$(cat said)" client_secret) ;;
    *quickstart*) grep -q 'verified.*feedback.received' <(tr '\n' ' ' <said) && verified=$((verified + 1)) || { cat said; exit 1; } ;;
    esac
    ;;
  esac
done < <(commands src/docs/guides/quick_start.md)
[ $verified = 2 ] || { echo "two programs were to receive a verified webhook, $verified did"; exit 1; }
