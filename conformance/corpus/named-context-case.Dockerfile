# Idiom (a mistake): the name of a named context in capitals is no image name either.
FROM alpine
COPY --from=LIB include /include
