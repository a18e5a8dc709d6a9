# Idiom: Composer from its own image, COPY --from an image without a stage.
FROM php:8.4-fpm
COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
COPY composer.* symfony.* ./
COPY --link docker/php/conf.d/app.ini $PHP_INI_DIR/conf.d/
