# Idiom: all of the context is mounted where a part of it was copied before.
FROM node
WORKDIR /app
COPY package.json .
RUN --mount=type=bind,source=.,target=/src npm --prefix /src test
