# Idiom: one Dockerfile for development and production, by target.
FROM node AS base
COPY package.json .
FROM base AS dev
COPY dev.env .env
CMD npm run dev
FROM base AS prod
COPY . .
