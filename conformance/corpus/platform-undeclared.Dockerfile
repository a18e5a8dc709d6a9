# Idiom (a mistake): a platform argument that the stage does not declare is empty.
FROM alpine
COPY bin/$TARGETARCH/app /app
