# Idiom: a heredoc with a variable in its content and in the destination.
FROM alpine
ARG D=/etc
COPY <<EOF $D/motd
$D
EOF
COPY motd$D /
