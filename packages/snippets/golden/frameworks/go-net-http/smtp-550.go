package endpoint

import (
	"encoding/json"
	"log"
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	body := map[string]any{
		"error":   "mailbox_unavailable",
		"message": "The mailbox is unavailable.",
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(422)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Println("write response:", err)
	}
}
