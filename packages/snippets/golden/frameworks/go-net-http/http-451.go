package endpoint

import (
	"encoding/json"
	"log"
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	body := map[string]any{
		"error":   "unavailable_for_legal_reasons",
		"message": "An order of the Example Court under the Example Act blocks this resource here.",
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Link", `</>; rel="blocked-by"`)
	w.WriteHeader(451)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Println("write response:", err)
	}
}
