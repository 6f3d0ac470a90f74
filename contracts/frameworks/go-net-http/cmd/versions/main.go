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
		"framework": "net/http of Go " + version,
		"runtime":   "Go " + version,
		"server":    "net/http",
	})
	if err != nil {
		log.Fatal(err)
	}
}
