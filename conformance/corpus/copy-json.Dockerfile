# Idiom: the JSON form, for names with spaces and quotes.
FROM alpine
COPY ["name with space", "tab\tname", "caf\u00e9", "/dest/"]
COPY [plain] /x
