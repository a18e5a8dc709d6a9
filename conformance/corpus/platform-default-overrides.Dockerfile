# Idiom: a default for a platform argument beats the automatic value.
FROM alpine
ARG TARGETARCH=s390x
ARG BUILDARCH
COPY bin/$TARGETARCH/$BUILDARCH /app
