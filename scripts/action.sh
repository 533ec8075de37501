#!/usr/bin/env bash
# What action.yml runs: gets the emulator, starts it in the background, waits for its first line, and tells its address to
# the steps that follow. Fails with the emulator's own words when it does not start.
set -euo pipefail

work="${RUNNER_TEMP:-/tmp}/ucserver-emulator"
mkdir -p "$work"
log="$work/log-$$.jsonl"
out="$work/out-$$.txt"

if [[ -n ${INPUT_VERSION:-} ]]; then
  npm install --prefix "$work" --no-audit --no-fund "ucserver-emulator@$INPUT_VERSION" >&2
  program="$work/node_modules/ucserver-emulator/dist/cli.js"
else
  program="$ACTION_PATH/dist/cli.js"
  [[ -f $program ]] || npm ci --prefix "$ACTION_PATH" --no-audit --no-fund >&2
fi

# The flags are words with quotes, as they would be on a command line, and nothing in them is carried out.
flags=()
if [[ ${INPUT_ARGUMENTS:-} == *[![:space:]]* ]]; then
  while IFS= read -r -d '' flag; do
    flags+=("$flag")
  done < <(printf '%s' "$INPUT_ARGUMENTS" | xargs printf '%s\0')
fi
node "$program" --port "${INPUT_PORT:-7224}" ${flags[@]+"${flags[@]}"} >"$out" 2>"$log" &
pid=$!

url=""
for _ in $(seq 300); do
  url=$(grep -om1 'http://[^ ]*' "$out" || true)
  [[ -n $url ]] && break
  if ! kill -0 "$pid" 2>/dev/null; then
    cat "$log" >&2
    exit 1
  fi
  sleep 0.1
done
[[ -n $url ]] || { echo "the emulator has not answered within 30 s" >&2; cat "$log" >&2; exit 1; }

{ echo "url=$url"; echo "log=$log"; echo "pid=$pid"; } >>"${GITHUB_OUTPUT:-/dev/stdout}"
[[ -z ${GITHUB_ENV:-} ]] || echo "UCSERVER_EMULATOR_URL=$url" >>"$GITHUB_ENV"
