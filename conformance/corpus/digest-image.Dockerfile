# Idiom: base images by digest, with registry and port.
FROM registry.example.com:5000/team/app:1.0@sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d AS app
COPY a /a
FROM localhost/thing
COPY --from=app /a /a
