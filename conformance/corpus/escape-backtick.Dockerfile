# escape=`
# Idiom: the backtick as escape character, so that backslashes are literal.
FROM alpine
COPY dir\file `
     other /dest/
RUN echo a `
    b
COPY c`$d /x
