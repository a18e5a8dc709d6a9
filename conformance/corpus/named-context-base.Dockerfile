# Idiom: the base image is replaced by a named context.
FROM alpine:3.20
COPY a /a
