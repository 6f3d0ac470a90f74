package endpoint

import (
	"encoding/json"
	"log"
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	body := map[string]any{"items": []int{1, 2}}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Range", "items 0-1/10")
	w.Header().Set("ETag", `"v1"`)
	w.WriteHeader(206)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Println("write response:", err)
	}
}
