# Idiom: an argument is known from its line on, and only in its stage and those built from it.
FROM alpine AS a
COPY before-$A /
ARG A=x
COPY after-$A /
FROM a
COPY child-$A /
FROM alpine AS unrelated
COPY unrelated-$A /
FROM unrelated
COPY --from=1 / /
