package main

import (
	"context"
	"strings"

	"github.com/moby/patternmatcher/ignorefile"
)

// walkRequest asks which files of a tree survive an ignore file. Patterns are
// taken as they are; Ignore is the text of a file, read first.
type walkRequest struct {
	Patterns []string          `json:"patterns"`
	Ignore   *string           `json:"ignoreFile"`
	Files    []string          `json:"files"`
	Links    map[string]string `json:"links"`
	Follow   []string          `json:"followPaths"`
}

type walkAnswer struct {
	Survivors []string `json:"survivors"`
	Patterns  []string `json:"patterns"`
}

func walk(req walkRequest) (*walkAnswer, error) {
	patterns := req.Patterns
	if req.Ignore != nil {
		read, err := ignorefile.ReadAll(strings.NewReader(*req.Ignore))
		if err != nil {
			return nil, err
		}
		patterns = read
	}
	files, err := newTree(req.Files, req.Links)
	if err != nil {
		return nil, err
	}
	survivors, err := files.survivors(context.Background(), patterns, req.Follow)
	if err != nil {
		return nil, err
	}
	if patterns == nil {
		patterns = []string{}
	}
	return &walkAnswer{Survivors: survivors, Patterns: patterns}, nil
}
