# Idiom: every instruction that reads nothing.
FROM alpine
MAINTAINER someone
LABEL a=b "c d"="e f" g='h'
EXPOSE 80/tcp 443 8000-8010
ENV A=b
USER nobody:nobody
VOLUME ["/data", "/more"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5m --timeout=3s --retries=2 CMD curl -f http://localhost/ || exit 1
SHELL ["/bin/sh", "-c"]
WORKDIR relative/dir
ENTRYPOINT exec top -b
CMD ["-c"]
