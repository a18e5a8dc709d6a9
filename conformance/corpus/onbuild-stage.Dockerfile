# Idiom: triggers of one stage run in the stages built from it, not in itself.
FROM alpine AS base
ONBUILD ARG NAME=a
ONBUILD COPY $NAME /trigger
ONBUILD RUN --mount=type=bind,source=mounted,target=/m ls
FROM base AS child
COPY child /child
FROM child
COPY grandchild /g
