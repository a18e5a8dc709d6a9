# Idiom: --parents with a wildcard before the pivot.
FROM alpine
COPY --parents src/*/./pkg/**/go.mod ./
