# Idiom: a variable of the base image in a source.
FROM base
COPY files/$FROM_BASE /x
