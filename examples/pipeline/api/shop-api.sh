#!/bin/sh
# The prices of the shop, out of its database.
set -eu
. /usr/lib/shop/money.sh
cat /etc/shop-greeting
wget -q -O - "http://${DB:-db:5000}/items.csv" | while IFS=, read -r item price; do
  echo "$item: $(money "$price")"
done
