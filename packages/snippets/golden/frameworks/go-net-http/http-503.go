package endpoint

import (
	"encoding/json"
	"log"
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	body := map[string]any{"error": "service_unavailable", "retry_after": 300}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Retry-After", "300")
	w.WriteHeader(503)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Println("write response:", err)
	}
}
