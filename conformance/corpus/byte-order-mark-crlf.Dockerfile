# Idiom: a byte order mark and line breaks of Windows.
FROM alpine
COPY a \
  b /dest/
COPY <<EOF /x
COPY no /no
EOF
COPY c /d
