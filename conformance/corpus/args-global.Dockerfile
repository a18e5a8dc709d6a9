# Idiom: a version for all stages, declared above them and again where it is used.
ARG VERSION=1.2
ARG DIST=dist/$VERSION
FROM alpine:${VERSION} AS one
COPY $DIST/hidden /h
FROM one
ARG DIST
COPY $DIST /d
