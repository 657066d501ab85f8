// Package loopback keeps a service to the machine it runs on.
package loopback

import (
	"net"
	"net/http"
	"strings"
)

// Only refuses requests for any other host than this machine: a page on the
// web can point a name of its own at 127.0.0.1. what names the service in the
// answer.
func Only(what string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if h, _, err := net.SplitHostPort(host); err == nil {
			host = h
		}
		if !Is(host) {
			http.Error(w, what+" answers on loopback addresses only", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Is reports whether a host is this machine: its name, or an address of it.
func Is(host string) bool {
	ip := net.ParseIP(strings.Trim(host, "[]"))
	return host == "localhost" || ip != nil && ip.IsLoopback()
}
