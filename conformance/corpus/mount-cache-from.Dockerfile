# Idiom: a cache that starts from a stage.
FROM alpine AS seed
COPY seed /seed
FROM alpine
RUN --mount=type=cache,from=seed,source=/seed,target=/cache ls /cache
