# Idiom: triggers of an external base image, which cannot be seen in the Dockerfile.
FROM node:onbuild
COPY own /own
