#!/bin/sh
# Builds generated repositories with BuildKit and compares what is rebuilt with our plan; see README.md.
set -eu
cd "$(dirname "$0")/.."
scripts/tools.sh buildkitd buildx
(cd truth/reader && CGO_ENABLED=0 go build -buildvcs=false -trimpath -ldflags '-s -w' -o ../../.tools/reader .)
node node_modules/@vercel/ncc/dist/ncc/cli.js build truth/run.ts --transpile-only --quiet --out .tools/truth
# A builder waits for its disk most of the time.
if [ -z "${TMPDIR:-}" ] && [ -w /dev/shm ]; then export TMPDIR=/dev/shm; fi
exec node truth/run.mjs "$@"
