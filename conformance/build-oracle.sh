#!/bin/sh
# Builds the oracle where it is missing or older than its sources. Runs in the project's folder.
set -eu
mkdir -p .tools
if [ ! -x .tools/oracle ] || [ -n "$(find conformance/oracle -newer .tools/oracle)" ]; then
  (cd conformance/oracle && go build -buildvcs=false -o ../../.tools/oracle .)
fi
