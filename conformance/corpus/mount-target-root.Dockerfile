# Idiom (a mistake): a mount over the root, for want of a WORKDIR.
FROM golang
RUN --mount=target=. go build
