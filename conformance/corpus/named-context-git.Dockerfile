# Idiom: a repository as named context.
FROM alpine
COPY --from=docs README.md /
