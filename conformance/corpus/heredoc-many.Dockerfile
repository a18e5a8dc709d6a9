# Idiom: several heredocs in one RUN, one of them through a file descriptor.
FROM alpine
RUN <<ONE cat 3<<TWO && cat
COPY a /a
ONE
COPY b /b
TWO
COPY c /c
