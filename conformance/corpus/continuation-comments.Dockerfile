# Idiom: comments and empty lines inside of a continued instruction.
FROM alpine
RUN apk add \
    # a tool
    curl \

    git
COPY a \
# nothing
  b \

  /dest/
