// Command versions prints what runs here as one line of JSON.
package main

import (
	"encoding/json"
	"log"
	"os"
	"runtime"
	"strings"
)

func main() {
	version := strings.TrimPrefix(runtime.Version(), "go")
	err := json.NewEncoder(os.Stdout).Encode(map[string]string{
		"client":  "net/smtp of Go " + version,
		"runtime": "Go " + version,
	})
	if err != nil {
		log.Fatal(err)
	}
}
