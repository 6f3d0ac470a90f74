package endpoint

import "net/http"

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("ETag", `"v1"`)
	w.WriteHeader(304)
}
