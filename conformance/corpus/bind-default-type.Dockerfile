# Idiom: bind is the default type of a mount, and all of the context its default source.
FROM golang
WORKDIR /src
RUN --mount=target=. go test ./...
