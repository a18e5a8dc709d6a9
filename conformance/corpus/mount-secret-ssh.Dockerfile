# Idiom: secrets and ssh are mounts that read no context.
FROM node
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc --mount=type=ssh \
    --mount=type=cache,id=npm,target=/root/.npm,sharing=locked npm ci
COPY index.js .
