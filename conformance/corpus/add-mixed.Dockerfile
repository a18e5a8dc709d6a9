# Idiom: remote and local sources in one ADD.
FROM alpine
ADD http://example.com/a.txt b.txt dir/ /dest/
