# Idiom (a mistake): a stage that is only defined later is taken for an image.
FROM alpine
COPY --from=later /x /x
FROM alpine AS later
COPY y /y
