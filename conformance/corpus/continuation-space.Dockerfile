# Idiom: white space behind the escape character still continues.
FROM alpine
COPY a \   
  b /dest/
