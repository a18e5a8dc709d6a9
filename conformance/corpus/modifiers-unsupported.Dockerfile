# Idiom (a mistake): a modifier that BuildKit does not know.
FROM alpine
ARG A=a
COPY ${A^^} /x
