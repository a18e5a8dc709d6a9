# Idiom: a named context that nothing asks for.
FROM alpine
COPY a /a
