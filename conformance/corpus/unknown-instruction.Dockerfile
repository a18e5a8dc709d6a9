# Idiom (a mistake): an instruction that is misspelled.
FROM alpine
COYP a /a
