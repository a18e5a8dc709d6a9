# Idiom (a mistake): a message with spaces ends the word too early.
FROM alpine
ARG NEEDED
COPY ${NEEDED:?must be set} /dest/
