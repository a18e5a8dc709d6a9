# Idiom: a line sees the values from before it.
FROM alpine
ENV A=one
ENV A=two B=$A
ARG C=$B D=$C
COPY $A $B $C-$D /
