# Idiom: stages for tests and tools that the target does not need.
FROM alpine AS base
COPY base /base
FROM base AS test
COPY tests /tests
FROM base AS lint
COPY .lint.yml /
FROM base AS release
COPY release /release
