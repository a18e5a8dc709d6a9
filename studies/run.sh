#!/bin/sh
# Replays the merges of public repositories; see README.md.
set -eu
cd "$(dirname "$0")/.."
sh conformance/build-oracle.sh
node node_modules/@vercel/ncc/dist/ncc/cli.js build studies/run.ts --transpile-only --quiet --out .tools/studies
exec node .tools/studies/index.js "$@"
