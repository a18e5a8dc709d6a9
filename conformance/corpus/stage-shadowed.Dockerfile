# Idiom: two stages of one name: the last one above counts.
FROM alpine AS build
COPY old /old
FROM alpine AS build
COPY new /new
FROM alpine
COPY --from=build / /
