# Idiom: ADD of git repositories in their several spellings.
FROM alpine
ADD https://github.com/moby/buildkit.git#v0.10.1 /a
ADD git://example.com/a/b.git#main:sub /b
ADD --keep-git-dir=true git@github.com:a/b.git /c
ADD --unpack=false local.tar /d
