// Command versions prints what runs here as one line of JSON.
package main

import (
	"encoding/json"
	"log"
	"os"
	"runtime"
	"strings"

	"github.com/wneessen/go-mail"
)

func main() {
	err := json.NewEncoder(os.Stdout).Encode(map[string]string{
		"client":  "go-mail " + mail.VERSION,
		"runtime": "Go " + strings.TrimPrefix(runtime.Version(), "go"),
	})
	if err != nil {
		log.Fatal(err)
	}
}
