# Idiom: an argument that has to be given, and is not.
FROM alpine
ARG NEEDED
COPY "${NEEDED:?must be set}" /dest/
