package main

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/distribution/reference"
	"github.com/moby/buildkit/frontend/dockerfile/builder"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/pkg/errors"
)

// buildRequest is what `docker buildx build` would be given.
type buildRequest struct {
	Dockerfile string                  `json:"dockerfile"`
	File       string                  `json:"file"`       // the Dockerfile's name, "Dockerfile" when empty
	FileIgnore *string                 `json:"fileIgnore"` // text of <file>.dockerignore beside it
	Target     string                  `json:"target"`
	BuildArgs  map[string]string       `json:"buildArgs"`
	Platforms  []string                `json:"platforms"`
	Context    localContext            `json:"context"`
	Contexts   map[string]namedContext `json:"contexts"`
	Images     map[string]imageConfig  `json:"images"` // by the reference as BuildKit normalizes it
}

// localContext is a directory; without files only what is read is answered.
type localContext struct {
	Files  []string          `json:"files"`
	Links  map[string]string `json:"links"`
	Ignore *string           `json:"ignore"` // text of .dockerignore at its root
}

// namedContext is a directory, or what --build-context gives instead of one.
type namedContext struct {
	Local  *localContext `json:"local"`
	Source string        `json:"source"` // docker-image://…, https://….git, …
}

type imageConfig struct {
	Env     []string `json:"env"`
	OnBuild []string `json:"onBuild"`
}

type inputsAnswer struct {
	Contexts map[string]*contextInputs `json:"contexts"`
	Images   []string                  `json:"images"`
	Syntax   string                    `json:"syntax,omitempty"`
}

// contextInputs is empty for a context that the build does not ask for.
type contextInputs struct {
	// Reads are the sources that instructions name, as paths from "/".
	Reads []string `json:"reads"`
	// Transfers is what BuildKit asks the client for: Reads, and at times more.
	Transfers []string `json:"transfers"`
	Files     []string `json:"files,omitempty"`
}

func build(req buildRequest) (*inputsAnswer, error) {
	ctx := context.Background()
	c, err := newClient(req)
	if err != nil {
		return nil, err
	}
	if _, err := builder.Build(ctx, c); err != nil {
		return nil, err
	}
	inputs := map[string]*contextInputs{}
	for name, local := range c.sources.locals {
		entry, err := local.inputs(ctx, c.locals[name])
		if err != nil {
			return nil, errors.Wrapf(err, "context %s", name)
		}
		inputs[name] = entry
	}
	return &inputsAnswer{
		Contexts: inputs,
		Images:   sortedKeys(c.sources.images),
		Syntax:   syntaxOf(req),
	}, nil
}

// sortedKeys is never nil, so that an empty set is [] in the answer.
func sortedKeys(set map[string]struct{}) []string {
	return slices.AppendSeq([]string{}, slices.Values(slices.Sorted(maps.Keys(set))))
}

func syntaxOf(req buildRequest) string {
	if v, ok := req.BuildArgs["BUILDKIT_SYNTAX"]; ok {
		return v
	}
	ref, _, _, ok := parser.DetectSyntax([]byte(req.Dockerfile))
	if !ok {
		return ""
	}
	return ref
}

// frontendOptions are the options that buildx sends for the request.
func frontendOptions(req buildRequest) (map[string]string, error) {
	opts := map[string]string{
		"target":   req.Target,
		"filename": req.file(),
		// The front end of this program answers whatever `# syntax` says.
		"cmdline": "builtin",
	}
	if len(req.Platforms) > 0 {
		opts["platform"] = strings.Join(req.Platforms, ",")
	}
	for name, value := range req.BuildArgs {
		opts["build-arg:"+name] = value
	}
	for name, named := range req.Contexts {
		key, err := contextName(name)
		if err != nil {
			return nil, err
		}
		source := named.Source
		if named.Local != nil {
			source = "local:" + key
		}
		opts["context:"+key] = source
	}
	return opts, nil
}

func (req buildRequest) file() string {
	if req.File == "" {
		return "Dockerfile"
	}
	return req.File
}

// contextName is how buildx normalizes a name given by --build-context.
func contextName(name string) (string, error) {
	named, err := reference.ParseNormalizedNamed(name)
	if err != nil {
		return "", errors.Wrapf(err, "invalid context name %s", name)
	}
	return strings.TrimSuffix(reference.FamiliarString(named), ":latest"), nil
}

func lineOf(err error) int {
	var located *parser.LocationError
	if !errors.As(err, &located) {
		return 0
	}
	for _, ranges := range located.Locations {
		for _, r := range ranges {
			return r.Start.Line
		}
	}
	return 0
}
