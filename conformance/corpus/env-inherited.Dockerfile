# Idiom: ENV comes down from stage to stage, ARG does as well.
FROM alpine AS a
ENV HOME_DIR=home
ARG SUB=sub
FROM a AS b
ENV FULL=$HOME_DIR/$SUB
FROM b
COPY $FULL /x
