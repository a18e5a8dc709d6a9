# Idiom (a mistake): --from takes no variables.
ARG BASE=alpine
FROM alpine AS base
FROM alpine
COPY --from=$BASE /x /x
