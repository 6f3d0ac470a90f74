// Command endpoints serves every handler below snippets/ at a path of its own.
package main

import (
	"flag"
	"log"
	"net"
	"net/http"
	"time"
)

//go:generate go run ./cmd/mount

// endpoints has an entry for each package below snippets/, once go generate has run.
var endpoints = map[string]http.HandlerFunc{}

func main() {
	address := flag.String("address", "127.0.0.1:8080", "where to listen")
	flag.Parse()

	mux := http.NewServeMux()
	for path, handler := range endpoints {
		mux.HandleFunc(path, handler)
	}

	listener, err := net.Listen("tcp", *address)
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("Listening on http://%s", listener.Addr())
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	log.Fatal(server.Serve(listener))
}
