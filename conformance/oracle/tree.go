package main

import (
	"context"
	"io"
	gofs "io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/pkg/errors"
	"github.com/tonistiigi/fsutil"
	"github.com/tonistiigi/fsutil/types"
)

// tree is a directory in memory, walked in the order in which filepath.WalkDir
// walks a real one, so that fsutil's filter sees the same calls.
type tree struct {
	stat     *types.Stat
	children map[string]*tree
}

func newTree(files []string, links map[string]string) (*tree, error) {
	root := &tree{children: map[string]*tree{}}
	for _, file := range files {
		if err := root.add(file, &types.Stat{Mode: 0o644}); err != nil {
			return nil, err
		}
	}
	for link, target := range links {
		stat := &types.Stat{Mode: uint32(os.ModeSymlink | 0o777), Linkname: target}
		if err := root.add(link, stat); err != nil {
			return nil, err
		}
	}
	return root, nil
}

func (t *tree) add(name string, stat *types.Stat) error {
	if name == "" || path.Clean("/"+name) != "/"+name {
		return errors.Errorf("not a tree path: %q", name)
	}
	parts := strings.Split(name, "/")
	for i, part := range parts[:len(parts)-1] {
		next, ok := t.children[part]
		if !ok {
			dir := &types.Stat{Path: strings.Join(parts[:i+1], "/"), Mode: uint32(os.ModeDir | 0o755)}
			next = &tree{stat: dir, children: map[string]*tree{}}
			t.children[part] = next
		}
		if next.children == nil {
			return errors.Errorf("%q is a file and a directory", next.stat.Path)
		}
		t = next
	}
	last := parts[len(parts)-1]
	if t.children[last] != nil {
		return errors.Errorf("%q is in the tree twice", name)
	}
	stat.Path = name
	t.children[last] = &tree{stat: stat}
	return nil
}

func (t *tree) find(target string) *tree {
	target = strings.TrimPrefix(path.Clean("/"+target), "/")
	if target == "" {
		return t
	}
	for _, part := range strings.Split(target, "/") {
		t = t.children[part]
		if t == nil {
			return nil
		}
	}
	return t
}

// Walk implements fsutil.FS.
func (t *tree) Walk(_ context.Context, target string, fn gofs.WalkDirFunc) error {
	start := t.find(target)
	if start == nil {
		err := fn(target, nil, &os.PathError{Op: "lstat", Path: target, Err: os.ErrNotExist})
		return ignoreSkip(orSkipMissing(err))
	}
	return ignoreSkip(start.walk(fn))
}

func (t *tree) walk(fn gofs.WalkDirFunc) error {
	if t.stat != nil { // the root is not reported
		err := orSkipMissing(fn(t.stat.Path, &fsutil.DirEntryInfo{Stat: t.stat}, nil))
		if err != nil {
			if errors.Is(err, gofs.SkipDir) && t.children != nil {
				return nil
			}
			return err
		}
	}
	names := make([]string, 0, len(t.children))
	for name := range t.children {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		if err := t.children[name].walk(fn); err != nil {
			if errors.Is(err, gofs.SkipDir) { // a file said: skip the rest of this directory
				break
			}
			return err
		}
	}
	return nil
}

func orSkipMissing(err error) error {
	if err != nil && errors.Is(err, os.ErrNotExist) {
		return gofs.SkipDir
	}
	return err
}

func ignoreSkip(err error) error {
	if errors.Is(err, gofs.SkipDir) || errors.Is(err, gofs.SkipAll) {
		return nil
	}
	return err
}

// Open implements fsutil.FS; the walk asks for no content.
func (t *tree) Open(name string) (io.ReadCloser, error) {
	return nil, &os.PathError{Op: "open", Path: name, Err: os.ErrNotExist}
}

// survivors are the files and links that BuildKit would send.
func (t *tree) survivors(ctx context.Context, excludes, follow []string) ([]string, error) {
	filtered, err := fsutil.NewFilterFS(t, &fsutil.FilterOpt{ExcludePatterns: excludes, FollowPaths: follow})
	if err != nil {
		return nil, err
	}
	files := []string{}
	err = filtered.Walk(ctx, "/", func(p string, entry gofs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !entry.IsDir() {
			files = append(files, p)
		}
		return nil
	})
	slices.Sort(files)
	return files, err
}
