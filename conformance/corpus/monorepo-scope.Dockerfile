# Idiom: a package of a monorepo, chosen by an argument.
FROM node:22-slim AS pruner
ARG SCOPE
COPY turbo.json package.json ./
COPY packages ./packages
COPY apps/${SCOPE} ./apps/${SCOPE}
FROM node:22-slim
ARG SCOPE
COPY --from=pruner /apps/${SCOPE} /app
