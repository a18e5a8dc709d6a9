# Idiom: the pivot of --parents cuts what stands before it.
FROM alpine
COPY --parents ./src/./lib/**/*.c /out/
COPY --parents vendor/./a vendor/b/./c /vendor/
