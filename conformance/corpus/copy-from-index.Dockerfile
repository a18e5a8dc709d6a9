# Idiom: stages by number.
FROM alpine
COPY zero /0
FROM alpine
COPY one /1
FROM alpine
COPY --from=0 /0 /
COPY --from=1 /1 /
