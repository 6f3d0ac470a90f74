// Command mailer sends one mail for each case that it reads, and tells what go-mail returned.
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

	"github.com/wneessen/go-mail"
)

type mailCase struct {
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
	Case    string   `json:"case"`
	OK      bool     `json:"ok"`
	Error   *failure `json:"error"`
	Refused []string `json:"refused"`
	TookMs  int64    `json:"tookMs"`
}

type failure struct {
	Type     string  `json:"type"`
	Code     *int    `json:"code"`
	Enhanced *string `json:"enhanced"`
	Text     *string `json:"text"`
	Message  string  `json:"message"`
}

func main() {
	var running sync.WaitGroup
	var writing sync.Mutex
	output := json.NewEncoder(os.Stdout)

	input := json.NewDecoder(os.Stdin)
	for {
		var c mailCase
		if err := input.Decode(&c); err == io.EOF {
			break
		} else if err != nil {
			log.Fatal(err)
		}
		running.Add(1)
		go func() {
			defer running.Done()
			r := run(c)
			writing.Lock()
			defer writing.Unlock()
			if err := output.Encode(r); err != nil {
				log.Fatal(err)
			}
		}()
	}
	running.Wait()
}

func run(c mailCase) result {
	start := time.Now()
	err := send(c)
	r := result{Case: c.Case, OK: err == nil, Refused: []string{}, TookMs: time.Since(start).Milliseconds()}
	if err != nil {
		r.Error = describe(err)
	}
	return r
}

// describe finds what a caller can take out of the error as a value. A SendError has the codes of
// a reply, and its text and the recipients only in its message; what goes wrong before the mail
// comes from net/textproto, with the enhanced code at the beginning of the text.
func describe(err error) *failure {
	f := &failure{Type: typeOf(err), Message: err.Error()}
	var sending *mail.SendError
	var reply *textproto.Error
	if errors.As(err, &sending) {
		if code := sending.ErrorCode(); code != 0 {
			f.Code = &code
		}
		if enhanced := sending.EnhancedStatusCode(); enhanced != "" {
			f.Enhanced = &enhanced
		}
	} else if errors.As(err, &reply) {
		f.Code, f.Text = &reply.Code, &reply.Msg
	}
	return f
}

// typeOf names what a caller would look for with errors.As, or compare with, which nobody can do
// with a type that its package keeps to itself.
func typeOf(err error) string {
	if name := exported(err); name != "" {
		return name
	}
	return fmt.Sprintf("%T", err)
}

func exported(err error) string {
	if err == io.EOF {
		return "io.EOF"
	}
	name := fmt.Sprintf("%T", err)
	if token.IsExported(name[strings.LastIndex(name, ".")+1:]) {
		return name
	}
	switch wrapper := err.(type) {
	case interface{ Unwrap() error }:
		return exported(wrapper.Unwrap())
	case interface{ Unwrap() []error }:
		for _, each := range wrapper.Unwrap() {
			if name := exported(each); name != "" {
				return name
			}
		}
	}
	return ""
}
