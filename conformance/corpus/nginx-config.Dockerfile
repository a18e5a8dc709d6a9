# Idiom: a web server with its configuration and built assets.
FROM nginx:alpine
COPY nginx/*.conf /etc/nginx/conf.d/
COPY --chown=nginx:nginx --chmod=0644 html /usr/share/nginx/html
