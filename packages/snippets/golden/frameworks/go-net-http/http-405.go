package endpoint

import (
	"encoding/json"
	"log"
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	body := map[string]any{
		"error":   "method_not_allowed",
		"message": "The method is not allowed here.",
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Allow", "POST")
	w.WriteHeader(405)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Println("write response:", err)
	}
}
