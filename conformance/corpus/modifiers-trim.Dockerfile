# Idiom: prefixes and suffixes cut, texts replaced.
FROM alpine
ARG FILE=a/b.tar.gz
COPY ${FILE#*/} ${FILE##*.} ${FILE%.*} ${FILE%%.*} ${FILE/a/c} ${FILE//./_} /dest/
