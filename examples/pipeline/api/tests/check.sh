#!/bin/sh
# The tests of the API: only the development image has them.
set -eu
. /usr/lib/shop/money.sh
test "$(money 3)" = '3.00 EUR'
test "$(shop-api | tail -n 1)" = 'pear: 5.00 EUR'
test "$(cat /etc/shop-greeting)" = Testing
echo 'the API does what it should'
