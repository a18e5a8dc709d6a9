# Idiom: a file that ends in the middle of a continued line.
FROM alpine
COPY a b \
