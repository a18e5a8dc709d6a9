#!/bin/sh
# Compares our reading of Dockerfiles and ignore files with BuildKit's own; see README.md.
set -eu
cd "$(dirname "$0")/.."
mkdir -p .tools
if [ ! -x .tools/oracle ] || [ -n "$(find conformance/oracle -newer .tools/oracle)" ]; then
  (cd conformance/oracle && go build -buildvcs=false -o ../../.tools/oracle .)
fi
node node_modules/@vercel/ncc/dist/ncc/cli.js build conformance/run.ts --transpile-only --quiet --out .tools/conformance
exec node .tools/conformance/index.js "$@"
