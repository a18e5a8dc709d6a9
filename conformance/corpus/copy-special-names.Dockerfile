# Idiom: brackets and question marks, as wildcards and escaped.
FROM alpine
COPY file[0-9].txt file\[0\].txt a?c **/x.go /dest/
