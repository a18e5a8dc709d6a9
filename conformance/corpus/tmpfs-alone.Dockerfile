# Idiom: a tmpfs mount and nothing else: the context is not asked for.
FROM alpine
RUN --mount=type=tmpfs,target=/tmp make
