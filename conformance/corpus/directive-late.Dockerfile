# Idiom: a directive below a comment is a comment.
# escape=`
FROM alpine
COPY a \
  b /dest/
