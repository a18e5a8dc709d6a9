# Idiom: an empty ignore file for this Dockerfile ignores nothing.
FROM alpine
COPY . /app
