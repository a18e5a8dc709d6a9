# Idiom: names of stages are compared without case.
FROM alpine AS Builder
COPY src /src
FROM alpine
COPY --from=BUILDER /src /src
