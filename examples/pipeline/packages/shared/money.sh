# Prices as people read them; a library of the services.
money() {
  printf '%d.00 EUR\n' "$1"
}
