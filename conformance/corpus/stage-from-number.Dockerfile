# Idiom (a mistake): FROM takes no number of a stage.
FROM alpine
COPY a /a
FROM 0
COPY b /b
