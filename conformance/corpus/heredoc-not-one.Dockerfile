# Idiom: shifts, quoted markers and here strings that are no heredocs.
FROM alpine
RUN echo $((1<<2)) "<<EOF" '<<EOF' && cat <<<word
COPY read /r
