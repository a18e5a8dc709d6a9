# Idiom (a mistake): a target is a name, never a number.
FROM alpine
COPY a /a
FROM alpine
COPY b /b
