// Command mailer sends one mail for each case that it reads, and tells what net/smtp returned.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/token"
	"io"
	"log"
	"net/textproto"
	"os"
	"strings"
	"sync"
	"time"
)

type mail struct {
	Case      string
	Host      string
	Port      int
	From      string
	To        []string
	Security  string
	CA        string
	Auth      *credentials
	TimeoutMs int
}

type credentials struct{ User, Password string }

type result struct {
	Case    string    `json:"case"`
	OK      bool      `json:"ok"`
	Error   *failure  `json:"error"`
	Refused []refusal `json:"refused"`
	TookMs  int64     `json:"tookMs"`
}

type failure struct {
	Type     string  `json:"type"`
	Code     *int    `json:"code"`
	Enhanced *string `json:"enhanced"`
	Text     *string `json:"text"`
	Message  string  `json:"message"`
}

type refusal struct {
	Address  string  `json:"address"`
	Code     *int    `json:"code"`
	Enhanced *string `json:"enhanced"`
	Text     *string `json:"text"`
}

func main() {
	var running sync.WaitGroup
	var writing sync.Mutex
	output := json.NewEncoder(os.Stdout)

	input := json.NewDecoder(os.Stdin)
	for {
		var m mail
		if err := input.Decode(&m); err == io.EOF {
			break
		} else if err != nil {
			log.Fatal(err)
		}
		running.Add(1)
		go func() {
			defer running.Done()
			r := run(m)
			writing.Lock()
			defer writing.Unlock()
			if err := output.Encode(r); err != nil {
				log.Fatal(err)
			}
		}()
	}
	running.Wait()
}

func run(m mail) result {
	start := time.Now()
	refused, err := send(m)
	r := result{Case: m.Case, OK: err == nil, Refused: []refusal{}, TookMs: time.Since(start).Milliseconds()}
	if err != nil {
		r.Error = describe(err)
	}
	if refused != "" && r.Error.Code != nil {
		r.Refused = append(r.Refused, refusal{refused, r.Error.Code, r.Error.Enhanced, r.Error.Text})
	}
	return r
}

// describe finds what a caller can take out of the error as a value. The text of a reply begins
// with its enhanced code, which no field has apart from it.
func describe(err error) *failure {
	f := &failure{Type: typeOf(err), Message: err.Error()}
	var reply *textproto.Error
	if errors.As(err, &reply) {
		f.Code, f.Text = &reply.Code, &reply.Msg
	}
	return f
}

// typeOf names what a caller would look for with errors.As, or compare with, which nobody can do
// with a type that its package keeps to itself.
func typeOf(err error) string {
	for e := err; e != nil; e = errors.Unwrap(e) {
		name := fmt.Sprintf("%T", e)
		if e == io.EOF {
			return "io.EOF"
		}
		if token.IsExported(name[strings.LastIndex(name, ".")+1:]) {
			return name
		}
	}
	return fmt.Sprintf("%T", err)
}
