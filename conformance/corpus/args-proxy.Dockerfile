# Idiom: proxy arguments are there without being declared, for RUN alone.
FROM alpine
COPY x$HTTP_PROXY /dest/
