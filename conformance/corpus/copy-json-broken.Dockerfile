# Idiom (a mistake): a list that is not quite JSON falls back to words with an open quote.
FROM alpine
COPY [ "no", "json' /x
