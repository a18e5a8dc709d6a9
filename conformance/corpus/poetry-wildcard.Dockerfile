# Idiom: a lock file that may be missing, by a wildcard after its name.
FROM python:3.12
COPY pyproject.toml poetry.lock* /app/
COPY ./app /app/app
