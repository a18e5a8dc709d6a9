# Idiom: a trigger that needs another stage.
FROM alpine AS tools
COPY tools /tools
FROM alpine AS base
ONBUILD COPY --from=tools /tools /tools
FROM base
