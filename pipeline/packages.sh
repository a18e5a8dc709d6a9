#!/usr/bin/env bash
# Installs what the pipeline needs of the system and does not find: an engine, its runtime, a
# registry, a copier of images, what makes certificates, a static busybox and what opens archives.
# Debian's and Ubuntu's packages; needs root.
set -euo pipefail

needed=()
command -v dockerd >/dev/null || needed+=(docker.io)
command -v runc >/dev/null || needed+=(runc)
command -v docker-registry >/dev/null || needed+=(docker-registry)
for program in openssl skopeo unzip zstd; do
  command -v $program >/dev/null || needed+=($program)
done
[[ $(file --brief --dereference /bin/busybox 2>/dev/null) == *'statically linked'* ]] || needed+=(busybox-static)
if ((${#needed[@]} == 0)); then exit; fi

echo "installing ${needed[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get update --quiet=2
# Their services are not started: the pipeline brings its own, each in its own folder.
printf '#!/bin/sh\nexit 101\n' >/tmp/policy-rc.d.$$
policy=/usr/sbin/policy-rc.d
if [[ ! -e $policy ]]; then
  install -m 755 /tmp/policy-rc.d.$$ $policy
  trap 'rm -f $policy' EXIT
fi
rm -f /tmp/policy-rc.d.$$
apt-get install --quiet=2 --no-install-recommends "${needed[@]}" >/dev/null
