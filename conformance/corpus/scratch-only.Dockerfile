# Idiom: nothing but files.
FROM scratch
COPY rootfs/ /
