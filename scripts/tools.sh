#!/usr/bin/env bash
# Installs the tools that come through Go to .tools/bin, where they are missing.
# This list is the one place where their versions stand; a cache of .tools is keyed by this file.
#
#   scripts/tools.sh               all of them
#   scripts/tools.sh actionlint    some of them
set -euo pipefail

tools=(
  'act         github.com/nektos/act@v0.2.89'
  'actionlint  github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'
)

root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$root/.tools/bin"

for tool in "${tools[@]}"; do
  read -r name source <<<"$tool"
  if (($# > 0)) && [[ " $* " != *" $name "* ]]; then continue; fi
  folder=$name@${source##*@}
  if [[ ! -x $root/.tools/$folder/$name ]]; then
    echo "building $folder"
    GOBIN=$root/.tools/$folder GOFLAGS=-buildvcs=false go install "$source"
  fi
  ln -sfn "../$folder/$name" "$root/.tools/bin/$name"
done
