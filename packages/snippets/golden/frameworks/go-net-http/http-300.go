package endpoint

import (
	"encoding/json"
	"log"
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	body := map[string]any{
		"alternatives": []string{"/endpoint/1", "/endpoint/2"},
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Location", "/endpoint/1")
	w.WriteHeader(300)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Println("write response:", err)
	}
}
