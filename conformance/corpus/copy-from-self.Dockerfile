# Idiom (a mistake): a stage that copies from itself.
FROM alpine AS a
COPY --from=a /x /y
