# Idiom: a prebuilt binary for each platform, chosen by its name.
FROM alpine
ARG TARGETOS
ARG TARGETARCH
ARG TARGETVARIANT
COPY dist/app-${TARGETOS}-${TARGETARCH}${TARGETVARIANT:+-$TARGETVARIANT} /usr/bin/app
