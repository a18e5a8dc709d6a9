# Idiom: lock files of whichever package manager is there, by wildcards that may match nothing.
FROM node:22 AS deps
COPY package.json yarn.lock* package-lock.json* pnpm-lock.yaml* ./
RUN npm ci
