// Writes to its last argument what it sees at the others: every path with its kind, its mode and
// the digest of its content. The one program of the generated images, which have no shell.
package main

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	last := len(os.Args) - 1
	var seen strings.Builder
	for _, root := range os.Args[1:last] {
		if err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			return describe(&seen, path, entry)
		}); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	if err := os.WriteFile(os.Args[last], []byte(seen.String()), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func describe(seen *strings.Builder, path string, entry fs.DirEntry) error {
	info, err := entry.Info()
	if err != nil {
		return err
	}
	fmt.Fprintf(seen, "%s %s", path, info.Mode())
	switch {
	case info.Mode()&fs.ModeSymlink != 0:
		target, err := os.Readlink(path)
		if err != nil {
			return err
		}
		fmt.Fprintf(seen, " -> %s", target)
	case info.Mode().IsRegular():
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		fmt.Fprintf(seen, " %x", sha256.Sum256(content))
	}
	fmt.Fprintln(seen)
	return nil
}
