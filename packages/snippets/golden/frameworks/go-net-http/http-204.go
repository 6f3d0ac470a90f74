package endpoint

import "net/http"

func Handler(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(204)
}
