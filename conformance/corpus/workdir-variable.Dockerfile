# Idiom: the destination and working directory by variables, the sources are not changed by them.
FROM alpine
ENV ROOT=/srv
WORKDIR $ROOT/app
COPY app $ROOT
COPY ./x ./
