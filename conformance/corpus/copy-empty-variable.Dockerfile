# Idiom (a mistake): an unset variable turns a source into the whole context.
FROM alpine
COPY $UNSET /dest/
