# Idiom: defaults with quotes, spaces and escapes.
FROM alpine
ARG A="a b"
ARG B='$A'
ARG C=c\ d
COPY "$A" "$B" "$C" $A /dest/
