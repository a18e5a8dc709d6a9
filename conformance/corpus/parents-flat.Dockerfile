# Idiom: --parents keeps directories; ** counts for it.
FROM node:22 AS manifests
COPY --parents packages/*/package.json apps/**/package.json package.json ./
FROM node:22
COPY --from=manifests / /app
