# check=skip=all
# Idiom: checks are configured by a directive.
FROM alpine as base
COPY a /a
