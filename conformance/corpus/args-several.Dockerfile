# Idiom: several arguments on a line, some with quotes.
FROM alpine
ARG A=1 B="two words" C='$A'
COPY $A "$B" $C /dest/
