# Idiom: a stage named after the image it is built from.
FROM node AS node
COPY one /1
FROM node
COPY two /2
