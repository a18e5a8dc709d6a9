# Idiom: a hash that is no comment.
FROM alpine
COPY a#b /x
RUN echo \
  # comment
  hi # not one
ENV A=#x
COPY $A /y
