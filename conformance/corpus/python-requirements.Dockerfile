# Idiom: requirements by a bind mount, so that they leave no layer.
FROM python:3.13-slim
WORKDIR /app
RUN --mount=type=bind,source=requirements.txt,target=/tmp/requirements.txt \
    --mount=type=cache,target=/root/.cache/pip \
    pip install --requirement /tmp/requirements.txt
COPY src ./src
