# Idiom (a mistake): ONBUILD cannot be chained.
FROM alpine
ONBUILD ONBUILD COPY a /a
