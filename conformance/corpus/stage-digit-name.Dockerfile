# Idiom (a mistake): the name of a stage begins with a digit.
FROM alpine AS 1build
COPY a /a
