#!/bin/sh
# Compares our reading of Dockerfiles and ignore files with BuildKit's own; see README.md.
set -eu
cd "$(dirname "$0")/.."
sh conformance/build-oracle.sh
node node_modules/@vercel/ncc/dist/ncc/cli.js build conformance/run.ts --transpile-only --quiet --out .tools/conformance
exec node .tools/conformance/index.js "$@"
