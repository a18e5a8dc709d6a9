# Idiom: a stage for each architecture, picked by a platform argument in FROM.
FROM alpine AS base-amd64
COPY amd64.bin /bin/tool
FROM alpine AS base-arm64
COPY arm64.bin /bin/tool
FROM base-${TARGETARCH} AS final
COPY common /common
