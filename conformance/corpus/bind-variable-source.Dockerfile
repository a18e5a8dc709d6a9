# Idiom: the source of a mount by an argument, with a default of its own.
FROM alpine
ARG PKG
RUN --mount=type=bind,source=packages/${PKG:-core},target=/src,rw make -C /src
