# check=error=true
# Idiom (a mistake): warnings that are errors, and a warning.
FROM alpine as base
COPY a /a
