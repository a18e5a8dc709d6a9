# Idiom: a tmpfs mount makes BuildKit ask for the whole context, of which it reads nothing.
FROM alpine
RUN --mount=type=tmpfs,target=/tmp,size=1g make
COPY a /a
