# Idiom (a mistake): an instruction before the first stage.
COPY a /a
FROM alpine
