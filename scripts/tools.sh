#!/usr/bin/env bash
# Installs the tools that come through Go or Python to .tools/bin, where they are missing.
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
  'gh         github.com/cli/cli/v2       v2.83.0  ./cmd/gh'
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

# From PyPI, where a tool is a program in a wheel: each wheel by its digest.
zizmor=zizmor@1.32.0
wheels='zizmor==1.32.0
  --hash=sha256:84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071
  --hash=sha256:0cdd38fca6eb34ceb567548548d706332e3535ea66894b9168c048e03207b68c
  --hash=sha256:0a999c98015becd9f69919ce01febadfb1c2be9b8ec2ce9ef7eb13ff23ba8eba
  --hash=sha256:aa4b4e216321dd5cf202cd79fc83296468f0eed79d850cd65ac8187a6bbc5496'
if (($# == 0)) || [[ " $* " == *" zizmor "* ]]; then
  if [[ ! -x $root/.tools/$zizmor/bin/zizmor ]]; then
    echo "installing $zizmor"
    python3 -m venv "$root/.tools/$zizmor"
    "$root/.tools/$zizmor/bin/pip" install --quiet --no-deps --only-binary=:all: --require-hashes \
      --requirement <(tr '\n' ' ' <<<"$wheels")
  fi
  ln -sfn "../$zizmor/bin/zizmor" "$root/.tools/bin/zizmor"
fi
