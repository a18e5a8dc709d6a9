# Idiom: the walk does not look again at a pattern that could not change the verdict.
FROM alpine
COPY . /app
