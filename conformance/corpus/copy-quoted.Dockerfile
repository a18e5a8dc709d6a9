# Idiom: quotes and escapes in the shell form.
FROM alpine
COPY "a" 'b' c\ d "e"f\$g /dest/
