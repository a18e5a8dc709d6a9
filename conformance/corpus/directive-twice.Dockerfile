# escape=\
# escape=`
# Idiom (a mistake): a directive given twice.
FROM alpine
