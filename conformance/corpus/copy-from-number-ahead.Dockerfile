# Idiom (a mistake): a stage by a number that is not reached yet.
FROM alpine
COPY --from=3 /x /y
