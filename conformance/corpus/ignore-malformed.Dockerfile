# Idiom (a mistake): an ignore file that BuildKit refuses.
FROM alpine
COPY a /a
