# Idiom: a second directory by --build-context.
FROM alpine
COPY --from=lib src /lib
COPY --from=lib include /include
RUN --mount=from=lib,source=tools,target=/tools ls
COPY main.c /
