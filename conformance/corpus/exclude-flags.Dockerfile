# Idiom: --exclude filters within a copy.
FROM alpine
COPY --exclude=*.md --exclude=**/test docs /docs
ADD --exclude=*.tmp data /data
