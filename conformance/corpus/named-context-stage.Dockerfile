# Idiom: a stage is replaced by a named context of its name, with all that it read.
FROM alpine AS deps
COPY deps /deps
FROM alpine
COPY --from=deps /deps /deps
