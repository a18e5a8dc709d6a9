# Idiom: files written by heredocs, beside one from the context.
FROM alpine
COPY <<a.txt <<"b.txt" real.txt /dest/
content of $a
a.txt
COPY not-read /x
b.txt
ADD --chmod=755 <<-'SCRIPT' /entry.sh
	#!/bin/sh
	exec "$@"
	SCRIPT
