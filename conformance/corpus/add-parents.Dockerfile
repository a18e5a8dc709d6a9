# Idiom (a mistake): ADD has no --parents.
FROM alpine
ADD --parents a/b /x
