# Idiom: dollars that are no variables.
FROM alpine
COPY a\$b 'c$d' "e\$f" g$ h$$ /dest/
