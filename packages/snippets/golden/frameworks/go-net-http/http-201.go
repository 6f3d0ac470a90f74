package endpoint

import (
	"encoding/json"
	"log"
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	body := map[string]any{"status": "created"}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Location", "/endpoint/1")
	w.WriteHeader(201)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Println("write response:", err)
	}
}
