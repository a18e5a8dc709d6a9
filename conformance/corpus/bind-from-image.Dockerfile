# Idiom: a tool is mounted from an image.
FROM alpine
RUN --mount=from=busybox:1,src=/bin,dst=/busybox /busybox/ls
