CREATE TABLE image (identifier uuid PRIMARY KEY, url text NOT NULL);
