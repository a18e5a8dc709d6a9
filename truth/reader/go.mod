module image-matrix/truth/reader

go 1.26
