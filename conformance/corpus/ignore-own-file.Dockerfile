# Idiom: an ignore file for this Dockerfile alone takes the place of the common one.
FROM alpine
COPY . /app
