# Idiom: the whole context in its many spellings.
FROM alpine AS a
COPY ./ /1
FROM alpine AS b
COPY / /2
FROM alpine
COPY ./. /3
