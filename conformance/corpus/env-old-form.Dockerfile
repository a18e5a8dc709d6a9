# Idiom: ENV with a space in place of the equals sign takes the rest of the line.
FROM alpine
ENV DIR some dir with = sign
COPY "$DIR" /dest/
