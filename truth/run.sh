#!/bin/sh
# Builds generated repositories with BuildKit, and compares what it rebuilds with our plan; see README.md.
set -eu
cd "$(dirname "$0")/.."
scripts/tools.sh buildkitd buildx runc
(cd truth/reader && CGO_ENABLED=0 go build -buildvcs=false -trimpath -ldflags '-s -w' -o ../../.tools/reader .)
node node_modules/@vercel/ncc/dist/ncc/cli.js build truth/run.ts --transpile-only --quiet --out .tools/truth
# A builder waits for its disk most of the time, and mounts what it builds: that takes root.
if [ -z "${TMPDIR:-}" ] && [ -w /dev/shm ]; then TMPDIR=/dev/shm; fi
if [ "$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi
exec $as_root env "PATH=$PATH" "TMPDIR=${TMPDIR:-/tmp}" node truth/run.mjs "$@"
