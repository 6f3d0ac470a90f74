package endpoint

import (
	"encoding/json"
	"log"
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	body := map[string]any{
		"error":   "upgrade_required",
		"message": "Another protocol is required here.",
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Upgrade", "websocket")
	w.WriteHeader(426)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Println("write response:", err)
	}
}
