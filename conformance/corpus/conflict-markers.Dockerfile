# Idiom (a mistake): a merge that was left half done.
FROM alpine
<<<<<<< HEAD
COPY a /a
=======
COPY b /b
>>>>>>> branch
