# Idiom (a mistake): the stage of a mount takes no variables.
ARG S=base
FROM alpine AS base
FROM alpine
ARG S
RUN --mount=from=$S,target=/x ls
