# Idiom: exec form of RUN with a mount.
FROM alpine
RUN --mount=type=bind,source=script.sh,target=/script.sh ["/bin/sh", "/script.sh"]
