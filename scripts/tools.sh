#!/usr/bin/env bash
# Installs the tools that come through Go to .tools/bin, where they are missing.
# This list is the one place where their versions stand; a cache of .tools is keyed by this file.
#
#   scripts/tools.sh               all of them
#   scripts/tools.sh actionlint    some of them
set -euo pipefail

# name, module, version, and the package below the module
tools=(
  'act        github.com/nektos/act       v0.2.89  .'
  'actionlint github.com/rhysd/actionlint v1.7.12  ./cmd/actionlint'
  'buildkitd  github.com/moby/buildkit    v0.34.2  ./cmd/buildkitd'
  'buildx     github.com/docker/buildx    v0.38.2  ./cmd/buildx'
  'runc       github.com/opencontainers/runc v1.4.3 .'
)

root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$root/.tools/bin"

for tool in "${tools[@]}"; do
  read -r name module version package <<<"$tool"
  if (($# > 0)) && [[ " $* " != *" $name "* ]]; then continue; fi
  folder=$name@$version
  if [[ ! -x $root/.tools/$folder/$name ]]; then
    echo "building $folder"
    # In the module's own folder, as its authors build it: "go install" refuses modules that
    # exclude versions of others.
    source=$(go mod download -json "$module@$version" | sed -n 's/^\t"Dir": "\(.*\)",\?$/\1/p')
    GOFLAGS=-buildvcs=false go build -C "$source" -o "$root/.tools/$folder/$name" "$package"
  fi
  ln -sfn "../$folder/$name" "$root/.tools/bin/$name"
done
