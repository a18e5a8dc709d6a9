# syntax=docker/dockerfile:1
# Idiom: a script in a heredoc whose lines look like instructions.
FROM debian
RUN <<EOF
set -e
COPY evil /evil
FROM nowhere
EOF
COPY good /good
