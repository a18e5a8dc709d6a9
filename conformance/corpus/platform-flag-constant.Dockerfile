# Idiom: a base image pinned to one platform; TARGETARCH stays that of the build.
FROM --platform=linux/arm64 alpine
ARG TARGETARCH
COPY $TARGETARCH /a
