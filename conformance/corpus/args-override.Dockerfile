# Idiom: --build-arg reaches only what is declared; an empty one is set.
FROM alpine
ARG GIVEN=default
ARG EMPTY=default
COPY a-$GIVEN b-${EMPTY:-colon} c-${EMPTY-dash} d-$UNDECLARED /dest/
