# Idiom (a mistake): quotes around a field of a mount are taken away before it is read as CSV.
FROM alpine
RUN --mount=type=bind,"source=a,b",target=/x ls
