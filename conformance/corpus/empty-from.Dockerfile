# Idiom (a mistake): a base image whose name is empty.
ARG BASE
FROM ${BASE}
COPY a /a
