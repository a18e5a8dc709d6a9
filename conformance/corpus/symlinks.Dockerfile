# Idiom: a symbolic link as source.
FROM alpine
COPY link /x
COPY dir/inner /y
