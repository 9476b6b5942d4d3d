#!/usr/bin/env bash
# The guides' calls by curl, run by .ci/sdks with REBOUND_URL, REBOUND_CLIENT_ID and REBOUND_CLIENT_SECRET of a sandbox.
set -euo pipefail
BASE=${REBOUND_URL:-http://127.0.0.1:8080}

# ---- a token
TOKEN=$(curl -sS "$BASE/oauth/token" -u "$REBOUND_CLIENT_ID:$REBOUND_CLIENT_SECRET" -d grant_type=client_credentials |
  python3 -c 'import json, sys; print(json.load(sys.stdin)["access_token"])')
AUTH="Authorization: Bearer $TOKEN"
JSON='Content-Type: application/json'
curl() { command curl "$@" && echo; } # so that answers stand apart

# ---- errors: a problem, in German
curl -sS "$BASE/v1/candidates" -H "$AUTH" -H "$JSON" -H 'Accept-Language: de' \
  -d '{"first_name": "", "time_zone": "Europe/Vienna", "country": "AT"}'

# ---- languages: a candidate who reads Spanish, and the recovery as a page's own header asks for it
field() { python3 -c 'import json, sys; answer = json.load(sys.stdin); print(eval(sys.argv[1], {"a": answer}))' "$1"; }
CANDIDATE=$(curl -sS "$BASE/v1/candidates" -H "$AUTH" -H "$JSON" \
  -d '{"first_name": "Ada", "time_zone": "Europe/Madrid", "country": "ES", "locale": "es"}' | field 'a["id"]')
NOW=$(date -u +%Y-%m-%dT%H:%M:%SZ)
INTERVIEW=$(curl -sS "$BASE/v1/interviews" -H "$AUTH" -H "$JSON" -d @- <<END | field 'a["id"]'
{"candidate_id": "$CANDIDATE", "role": "Data analyst", "stage": "final", "format": "video", "starts_at": "$NOW",
 "employer": {"name": "Ashdown Timber", "contact_email": "femi@ashdowntimber.example"}}
END
)
curl -sS "$BASE/v1/interviews/$INTERVIEW/outcome" -H "$AUTH" -H "$JSON" \
  -d "{\"outcome\": \"rejected\", \"notified_at\": \"$NOW\"}" | field 'a["outcome"]'
RECOVERY=$(curl -sS "$BASE/v1/recoveries?interview_id=$INTERVIEW" -H "$AUTH" | field 'a["data"][0]["id"]')
curl -sS "$BASE/v1/recoveries/$RECOVERY" -H "$AUTH" # Spanish, hers
curl -sS "$BASE/v1/recoveries/$RECOVERY" -H "$AUTH" -H 'Accept-Language: de-AT, de;q=0.9' # German, as asked

# ---- paging: a page, its header Link, and an object that has not changed
curl -sS -i "$BASE/v1/candidates?limit=25&sort=created_at&created_at%5Bgte%5D=2026-01-01T00:00:00Z" -H "$AUTH"
ETAG=$(curl -sS -o /dev/null -D - "$BASE/v1/candidates/$CANDIDATE" -H "$AUTH" | sed -n 's/^etag: \(.*\)\r$/\1/ip')
curl -sS -o /dev/null -w '%{http_code}\n' "$BASE/v1/candidates/$CANDIDATE" -H "$AUTH" -H "If-None-Match: $ETAG"

# ---- the feed of changes, from the beginning
curl -sS "$BASE/v1/changes?limit=100" -H "$AUTH"

# ---- the sandbox: ask, let three days pass, let the employer answer
REQUEST=$(curl -sS "$BASE/v1/feedback_requests" -H "$AUTH" -H "$JSON" \
  -d "{\"interview_id\": \"$INTERVIEW\", \"channel\": \"employer\"}" | field 'a["id"]')
LINK=$(curl -sS -X POST "$BASE/v1/feedback_requests/$REQUEST/send" -H "$AUTH" -H "Idempotency-Key: send-$REQUEST" | field 'a["link_path"]')
curl -sS "$BASE/v1/sandbox/clock" -H "$AUTH" -H "$JSON" -d '{"advance_seconds": 259200}'
curl -sS "$BASE$LINK" # what the employer sees; looking changes nothing
curl -sS "$BASE/v1/sandbox/feedback_requests/$REQUEST/answer" -H "$AUTH" -H "$JSON" -d '{}'

# ---- webhooks: what did not arrive, and everything once more
ENDPOINT=$(curl -sS "$BASE/v1/webhook_endpoints" -H "$AUTH" -H "$JSON" -d '{"url": "http://127.0.0.1:9/"}' | field 'a["id"]')
curl -sS "$BASE/v1/deliveries?state=failed&webhook_endpoint_id=$ENDPOINT" -H "$AUTH"
curl -sS "$BASE/v1/webhook_endpoints/$ENDPOINT/replay" -H "$AUTH" -H "$JSON" -H "Idempotency-Key: replay-1" \
  -d "{\"since\": \"$NOW\"}"

# ---- figures about many, and one person's data
curl -sS "$BASE/v1/insights" -H "$AUTH"
curl -sS "$BASE/v1/candidates/$CANDIDATE/export" -H "$AUTH" -o export.json
curl -sS -X DELETE "$BASE/v1/candidates/$CANDIDATE" -H "$AUTH" -H 'If-Match: *' -w '%{http_code}\n'
