# syntax=docker/dockerfile:1.7
# Idiom: cross-compilation on the build platform by the automatic platform arguments.
FROM --platform=$BUILDPLATFORM tonistiigi/xx AS xx
FROM --platform=$BUILDPLATFORM golang:1.26-alpine AS build
COPY --from=xx / /
WORKDIR /src
ARG TARGETPLATFORM
ARG TARGETOS TARGETARCH
RUN --mount=type=bind,target=. \
    --mount=type=cache,target=/root/.cache \
    GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /out/app .
FROM alpine
COPY --from=build /out/app /bin/app
