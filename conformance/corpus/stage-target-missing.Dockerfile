# Idiom (a mistake): a target that is no stage.
FROM alpine AS a
COPY a /a
