# Idiom: defaults, alternatives and nested words.
FROM alpine
ARG SET=set
ARG EMPTY=
COPY a-${SET:-x} b-${EMPTY:-x} c-${EMPTY-x} d-${UNSET-x} e-${SET:+y} f-${EMPTY:+y} g-${EMPTY+y} h-${UNSET:-${SET:-z}} /dest/
