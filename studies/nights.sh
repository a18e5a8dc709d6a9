#!/bin/sh
# Counts what a year of nights builds of public repositories; see README.md.
set -eu
cd "$(dirname "$0")/.."
node node_modules/@vercel/ncc/dist/ncc/cli.js build studies/nights.ts --transpile-only --quiet --out .tools/nights
exec node .tools/nights/index.js "$@"
