# Idiom: sources that climb out, are absolute, or end with a slash.
FROM alpine
COPY ../a ./b/ /c//d e/../f /dest/
COPY .. /up
