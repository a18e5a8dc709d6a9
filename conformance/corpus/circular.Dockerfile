# Idiom (a mistake): two stages that take from each other.
FROM alpine AS a
COPY --from=b / /
FROM alpine AS b
COPY --from=a / /
FROM a
