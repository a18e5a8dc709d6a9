# Idiom (a mistake): a flag that the instruction does not have.
FROM alpine
COPY --owner=root a /a
