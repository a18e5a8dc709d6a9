# Idiom: several flags of RUN, and a word that only looks like one.
FROM alpine
RUN --network=none --security=sandbox --mount=type=bind,src=first,dst=/a echo --mount=type=bind,src=second,dst=/b
