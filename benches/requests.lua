-- Sends the requests of a file, in order, from the top again when it ends; shuffling is the writer's business.
--   wrk … -s requests.lua URL -- FILE
-- One request a line, tab-separated: method, path, bearer token, body (the last two may be empty). A POST gets an
-- Idempotency-Key that no other request has. At the end one line of figures for `harness.py`.

local prepared, next_one, run, sent = {}, 0, "", 0

local function headers_for(method, token, body)
  local headers = {}
  if token ~= "" then headers["Authorization"] = "Bearer " .. token end
  if body ~= "" then headers["Content-Type"] = "application/json" end
  return headers
end

function init(args)
  run = string.format("bench-%d-%s", os.time(), tostring(prepared):match("0x(%x+)") or "0")
  for line in io.lines(args[1]) do
    local method, path, token, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)$")
    local headers = headers_for(method, token, body)
    if body == "" then body = nil end
    if method == "POST" then
      prepared[#prepared + 1] = function()
        sent = sent + 1
        headers["Idempotency-Key"] = run .. "-" .. sent
        return wrk.format(method, path, headers, body)
      end
    else
      prepared[#prepared + 1] = wrk.format(method, path, headers, body)
    end
  end
end

function request()
  next_one = next_one % #prepared + 1
  local one = prepared[next_one]
  if type(one) == "function" then return one() end
  return one
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("figures requests=%d us=%d p50=%d p99=%d socket_errors=%d bad_statuses=%d\n",
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.timeout, errors.status))
end
