package main

import (
	"context"
	"encoding/json"
	"os"
	"path"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	"github.com/moby/buildkit/frontend/gateway/client"
	gwpb "github.com/moby/buildkit/frontend/gateway/pb"
	"github.com/moby/buildkit/solver/pb"
	digest "github.com/opencontainers/go-digest"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"
	"github.com/pkg/errors"
	fstypes "github.com/tonistiigi/fsutil/types"
)

// directory is what a local source holds.
type directory struct {
	tree  *tree
	texts map[string]string
}

// fakeClient stands where buildkitd stands: it serves the Dockerfile and the
// ignore files from the request, answers every image with a made-up
// configuration, and records the definitions that it is asked to solve.
type fakeClient struct {
	request buildRequest
	options map[string]string
	locals  map[string]*directory
	sources *sources
}

var _ client.Client = (*fakeClient)(nil)

func newClient(req buildRequest) (*fakeClient, error) {
	options, err := frontendOptions(req)
	if err != nil {
		return nil, err
	}
	c := &fakeClient{request: req, options: options, locals: map[string]*directory{}, sources: newSources()}
	c.locals["dockerfile"] = &directory{texts: map[string]string{req.file(): req.Dockerfile}}
	if req.FileIgnore != nil {
		c.locals["dockerfile"].texts[req.file()+".dockerignore"] = *req.FileIgnore
	}
	if err := c.addLocal("context", req.Context); err != nil {
		return nil, err
	}
	for name, named := range req.Contexts {
		if named.Local == nil {
			continue
		}
		key, err := contextName(name)
		if err != nil {
			return nil, err
		}
		if err := c.addLocal(key, *named.Local); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (c *fakeClient) addLocal(name string, content localContext) error {
	files, err := newTree(content.Files, content.Links)
	if err != nil {
		return err
	}
	dir := &directory{tree: files, texts: map[string]string{}}
	if content.Ignore != nil {
		dir.texts[".dockerignore"] = *content.Ignore
	}
	c.locals[name] = dir
	return nil
}

func (c *fakeClient) BuildOpts() client.BuildOpts {
	return client.BuildOpts{
		Opts:    c.options,
		Workers: []client.WorkerInfo{{Platforms: []ocispecs.Platform{{OS: "linux", Architecture: "amd64"}}}},
		LLBCaps: pb.Caps.CapSet(pb.Caps.All()),
		Caps:    gwpb.Caps.CapSet(gwpb.Caps.All()),
	}
}

// Solve answers the front end's own look at Dockerfile and ignore files, which
// it marks by asking for no differ, and records every other definition.
func (c *fakeClient) Solve(_ context.Context, req client.SolveRequest) (*client.Result, error) {
	res := client.NewResult()
	def, err := parseDefinition(req.Definition)
	if err != nil {
		return nil, err
	}
	for _, op := range def.ops {
		if source := op.GetSource(); source.GetAttrs()[pb.AttrLocalDiffer] == pb.AttrLocalDifferNone {
			name := source.Identifier[len("local://"):]
			res.SetRef(&fileReference{dir: c.locals[name]})
			return res, nil
		}
	}
	if err := c.sources.add(def); err != nil {
		return nil, err
	}
	res.SetRef(&fileReference{dir: &directory{}})
	return res, nil
}

func (c *fakeClient) ResolveImageConfig(_ context.Context, ref string, opt sourceresolver.Opt) (string, digest.Digest, []byte, error) {
	platform := ocispecs.Platform{OS: "linux", Architecture: "amd64"}
	if opt.ImageOpt != nil && opt.ImageOpt.Platform != nil {
		platform = *opt.ImageOpt.Platform
	}
	config := c.request.Images[ref]
	dt, err := json.Marshal(map[string]any{
		"os": platform.OS, "architecture": platform.Architecture, "variant": platform.Variant,
		"config": map[string]any{"Env": config.Env, "OnBuild": config.OnBuild},
		// Without a layer the image would count as scratch.
		"rootfs": map[string]any{"type": "layers", "diff_ids": []digest.Digest{digest.FromString(ref)}},
	})
	return ref, "", dt, err
}

func (c *fakeClient) ResolveSourceMetadata(_ context.Context, op *pb.SourceOp, _ sourceresolver.Opt) (*sourceresolver.MetaResponse, error) {
	return &sourceresolver.MetaResponse{Op: op}, nil
}

func (c *fakeClient) Inputs(context.Context) (map[string]llb.State, error) {
	return nil, nil
}

func (c *fakeClient) NewContainer(context.Context, client.NewContainerRequest) (client.Container, error) {
	return nil, errors.New("no containers")
}

func (c *fakeClient) Warn(context.Context, digest.Digest, string, client.WarnOpts) error {
	return nil
}

// fileReference is a solved result of which only files are read.
type fileReference struct {
	dir *directory
}

func (r *fileReference) ToState() (llb.State, error) { return llb.Scratch(), nil }

func (r *fileReference) Evaluate(context.Context) error { return nil }

func (r *fileReference) ReadFile(_ context.Context, req client.ReadRequest) ([]byte, error) {
	text, ok := r.dir.texts[path.Clean(req.Filename)]
	if !ok {
		return nil, &os.PathError{Op: "open", Path: req.Filename, Err: os.ErrNotExist}
	}
	return []byte(text), nil
}

func (r *fileReference) StatFile(_ context.Context, req client.StatRequest) (*fstypes.Stat, error) {
	text, ok := r.dir.texts[path.Clean(req.Path)]
	if !ok {
		return nil, &os.PathError{Op: "stat", Path: req.Path, Err: os.ErrNotExist}
	}
	return &fstypes.Stat{Path: req.Path, Size: int64(len(text))}, nil
}

func (r *fileReference) ReadDir(context.Context, client.ReadDirRequest) ([]*fstypes.Stat, error) {
	return nil, errors.New("no directories")
}
