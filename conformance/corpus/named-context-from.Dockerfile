# Idiom: a directory as the base image.
FROM rootfs
COPY a /a
