package main

import (
	"context"
	"encoding/json"
	"path"
	"strings"
	"sync"

	"github.com/moby/buildkit/solver/pb"
	digest "github.com/opencontainers/go-digest"
)

// sources collects what the definitions of a build ask for.
type sources struct {
	mu     sync.Mutex
	locals map[string]*local
	images map[string]struct{}
}

// local is one local source; the same name may stand in a definition twice,
// each with its own paths, and then counts as their union.
type local struct {
	reads     map[string]struct{}
	transfers []transfer
}

type transfer struct {
	follow   []string
	excludes []string
}

func newSources() *sources {
	return &sources{locals: map[string]*local{}, images: map[string]struct{}{}}
}

// definition is an LLB graph with its operations by digest.
type definition struct {
	ops  map[digest.Digest]*pb.Op
	last *pb.Op
}

func parseDefinition(def *pb.Definition) (*definition, error) {
	d := &definition{ops: map[digest.Digest]*pb.Op{}}
	for _, dt := range def.Def {
		op := &pb.Op{}
		if err := op.Unmarshal(dt); err != nil {
			return nil, err
		}
		d.ops[digest.FromBytes(dt)] = op
		d.last = op
	}
	return d, nil
}

func (s *sources) add(d *definition) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, op := range d.ops {
		if err := s.addSource(op.GetSource()); err != nil {
			return err
		}
	}
	for _, op := range d.ops {
		s.addReads(d, op)
	}
	return nil
}

func (s *sources) addSource(source *pb.SourceOp) error {
	if source == nil {
		return nil
	}
	if ref, ok := strings.CutPrefix(source.Identifier, "docker-image://"); ok {
		s.images[ref] = struct{}{}
	}
	name, ok := strings.CutPrefix(source.Identifier, "local://")
	if !ok {
		return nil
	}
	t := transfer{}
	if v := source.Attrs[pb.AttrFollowPaths]; v != "" {
		if err := json.Unmarshal([]byte(v), &t.follow); err != nil {
			return err
		}
	}
	if v := source.Attrs[pb.AttrExcludePatterns]; v != "" {
		if err := json.Unmarshal([]byte(v), &t.excludes); err != nil {
			return err
		}
	}
	l, ok := s.locals[name]
	if !ok {
		l = &local{reads: map[string]struct{}{}}
		s.locals[name] = l
	}
	l.transfers = append(l.transfers, t)
	return nil
}

// addReads records the paths of local sources that one operation takes.
func (s *sources) addReads(d *definition, op *pb.Op) {
	read := func(input int64, p string) {
		if input < 0 || int(input) >= len(op.Inputs) {
			return // the result of an earlier action of the same operation
		}
		source := d.ops[digest.Digest(op.Inputs[input].Digest)].GetSource()
		if name, ok := strings.CutPrefix(source.GetIdentifier(), "local://"); ok {
			s.locals[name].reads[path.Join("/", p)] = struct{}{}
		}
	}
	switch o := op.Op.(type) {
	case *pb.Op_File:
		for _, action := range o.File.Actions {
			read(int64(action.Input), "/")
			readCopy(action, read)
		}
	case *pb.Op_Exec:
		for _, mount := range o.Exec.Mounts {
			read(mount.Input, mount.Selector)
		}
	default: // the end of the graph, a merge, a difference: all of it
		for i := range op.Inputs {
			read(int64(i), "/")
		}
	}
}

func readCopy(action *pb.FileAction, read func(int64, string)) {
	c := action.GetCopy()
	if c == nil {
		return
	}
	if len(c.IncludePatterns) == 0 {
		read(int64(action.SecondaryInput), c.Src)
	}
	for _, pattern := range c.IncludePatterns { // --parents
		read(int64(action.SecondaryInput), path.Join(c.Src, pattern))
	}
}

func (l *local) inputs(ctx context.Context, dir *directory) (*contextInputs, error) {
	transfers, files := map[string]struct{}{}, map[string]struct{}{}
	for _, t := range l.transfers {
		if len(t.follow) == 0 {
			transfers["/"] = struct{}{}
		}
		for _, p := range t.follow {
			transfers[path.Join("/", p)] = struct{}{}
		}
		if dir == nil {
			continue
		}
		survivors, err := dir.tree.survivors(ctx, t.excludes, t.follow)
		if err != nil {
			return nil, err
		}
		for _, file := range survivors {
			files[file] = struct{}{}
		}
	}
	return &contextInputs{
		Reads:     sortedKeys(narrowed(l.reads, transfers)),
		Transfers: sortedKeys(transfers),
		Files:     sortedKeys(files),
	}, nil
}

// narrowed puts what is asked for in the place of a read of everything: a stage
// that is built from a local context is only sent what later stages take from it.
func narrowed(reads, transfers map[string]struct{}) map[string]struct{} {
	_, whole := reads["/"]
	if _, all := transfers["/"]; !whole || all {
		return reads
	}
	return transfers
}
