#!/bin/sh
# Replays the merges of public repositories; see README.md.
set -eu
cd "$(dirname "$0")/.."
mkdir -p .tools
if [ ! -x .tools/oracle ] || [ -n "$(find conformance/oracle -newer .tools/oracle)" ]; then
  (cd conformance/oracle && go build -buildvcs=false -o ../../.tools/oracle .)
fi
node node_modules/@vercel/ncc/dist/ncc/cli.js build studies/run.ts --transpile-only --quiet --out .tools/studies
exec node .tools/studies/index.js "$@"
