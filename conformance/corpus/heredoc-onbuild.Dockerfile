# Idiom: a heredoc inside ONBUILD, triggered by a later stage.
FROM alpine AS parent
ONBUILD COPY triggered /t
ONBUILD RUN echo hi
FROM parent
COPY own /o
