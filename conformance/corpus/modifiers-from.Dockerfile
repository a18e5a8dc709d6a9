# Idiom: a debug variant of the base by an argument that is or is not set.
ARG DEBUG
FROM alpine AS image
COPY plain /x
FROM alpine AS image-debug
COPY debug /x
FROM image${DEBUG:+-debug}
