#!/usr/bin/env bash
# Installs a browser for the tests where none is found. Debian's package; needs root.
set -euo pipefail

for program in chromium chromium-browser google-chrome; do
  if command -v $program >/dev/null; then exit; fi
done
echo 'installing chromium'
export DEBIAN_FRONTEND=noninteractive
apt-get update --quiet=2
apt-get install --quiet=2 --no-install-recommends chromium fonts-dejavu-core >/dev/null
