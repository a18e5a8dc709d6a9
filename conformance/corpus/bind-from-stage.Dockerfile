# Idiom: the result of another stage is mounted; what that stage reads is read.
FROM alpine AS assets
COPY assets /assets
FROM alpine
RUN --mount=type=bind,from=assets,source=/assets,target=/mnt cp -r /mnt /out
