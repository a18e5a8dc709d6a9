# Idiom: ignore all, then allow.
FROM alpine
COPY . /app
