// The oracle answers what BuildKit itself would do: it reads requests as JSON
// lines on stdin and writes one JSON line for each on stdout, in the same order.
// See ../README.md for the protocol.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
)

// request is one line of stdin; Kind says which of the fields count.
type request struct {
	ID   any    `json:"id,omitempty"`
	Kind string `json:"kind"`
	buildRequest
	walkRequest
}

// answer is one line of stdout.
type answer struct {
	ID   any    `json:"id,omitempty"`
	Kind string `json:"kind"`
	*inputsAnswer
	*refusedAnswer
	*walkAnswer
}

// refusedAnswer is BuildKit's own error text, with the line where it names one.
type refusedAnswer struct {
	Because string `json:"because"`
	Line    int    `json:"line,omitempty"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 1<<20), 1<<28)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for lines.Scan() {
		if err := json.NewEncoder(out).Encode(respond(lines.Bytes())); err != nil {
			fail(err)
		}
		// A caller that writes one request and waits for its answer must get it.
		if err := out.Flush(); err != nil {
			fail(err)
		}
	}
	if err := lines.Err(); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

// respond never panics: a panic inside BuildKit is a refusal, too.
func respond(line []byte) (res answer) {
	var req request
	defer func() {
		if r := recover(); r != nil {
			res = refused(req.ID, fmt.Errorf("panic: %v", r))
		}
	}()
	if err := json.Unmarshal(line, &req); err != nil {
		return answer{Kind: "malformed", refusedAnswer: &refusedAnswer{Because: err.Error()}}
	}
	switch req.Kind {
	case "build":
		inputs, err := build(req.buildRequest)
		if err != nil {
			return refused(req.ID, err)
		}
		return answer{ID: req.ID, Kind: "inputs", inputsAnswer: inputs}
	case "walk":
		walked, err := walk(req.walkRequest)
		if err != nil {
			return refused(req.ID, err)
		}
		return answer{ID: req.ID, Kind: "walked", walkAnswer: walked}
	default:
		because := fmt.Sprintf("unknown kind %q", req.Kind)
		return answer{ID: req.ID, Kind: "malformed", refusedAnswer: &refusedAnswer{Because: because}}
	}
}

func refused(id any, err error) answer {
	return answer{ID: id, Kind: "refused", refusedAnswer: &refusedAnswer{Because: err.Error(), Line: lineOf(err)}}
}
