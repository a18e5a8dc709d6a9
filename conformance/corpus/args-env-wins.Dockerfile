# Idiom: ENV beats ARG of the same name, in any order.
FROM alpine
ARG V=arg
ENV V=env
ARG V=again
COPY $V /
