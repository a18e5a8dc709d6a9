# Idiom: an argument that has to be given, and is.
FROM alpine
ARG NEEDED
COPY "${NEEDED:?must be set}" /dest/
