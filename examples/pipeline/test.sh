#!/usr/bin/env bash
# The tests of an image, as a test job runs them: test.sh IMAGE
set -euo pipefail

containers=()
stop() {
  if ((${#containers[@]} > 0)); then docker rm --force "${containers[@]}" >/dev/null; fi
}
trap stop EXIT

# start IMAGE [OPTION…]: runs it beside the test; its id is in $started.
start() {
  started=$(docker run --detach "${@:2}" "$1")
  containers+=("$started")
}

case $1 in
  base)
    docker run --rm --network none shop-base cat /etc/motd
    ;;
  db)
    docker run --rm --network none shop-db cat /srv/items.csv
    ;;
  api)
    start shop-db --network none
    docker run --rm --network "container:$started" --env DB=127.0.0.1:5000 shop-api check
    ;;
  web)
    start shop-db --network none
    db=$started
    start shop-web --network "container:$db"
    docker run --rm --network "container:$db" --env DB=127.0.0.1:5000 shop-api sh -c '
      shop-api && for try in 1 2 3 4 5; do
        wget -q -O - http://127.0.0.1:8080/index.html && exit; sleep 1
      done; exit 1'
    ;;
esac
