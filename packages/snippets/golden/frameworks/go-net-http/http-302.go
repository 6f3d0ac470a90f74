package endpoint

import "net/http"

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/elsewhere")
	w.WriteHeader(302)
}
