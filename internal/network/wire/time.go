package wire

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"attache/internal/desk"
	"attache/internal/network"
)

// asking is how long a server may take to say what time it is.
const asking = 3 * time.Second

// Time asks a server what time it is: by the date of its answer (RFC 9110,
// section 6.6.1), to the second and never later than it is there. The request
// says nothing of any account.
func Time(ctx context.Context, address string) (time.Time, error) {
	u, err := url.Parse(address)
	if err != nil {
		return time.Time{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, asking)
	defer cancel()
	// Nobody has asked for this path before, so no cache has an answer to it.
	u = &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/.well-known/time/" + rand.Text()}
	req, err := http.NewRequestWithContext(ctx, http.MethodHead, u.String(), nil)
	if err != nil {
		return time.Time{}, err
	}
	req.Header.Set("User-Agent", "attache")
	res, err := Transport().RoundTrip(req)
	if err != nil {
		return time.Time{}, fmt.Errorf("%s: %w", u.Host, err)
	}
	_ = res.Body.Close()
	if age := res.Header.Get("Age"); age != "" && age != "0" {
		return time.Time{}, fmt.Errorf("%s: a cache answered for it", u.Host)
	}
	date, err := http.ParseTime(res.Header.Get("Date"))
	if err != nil {
		return time.Time{}, fmt.Errorf("%s: its answer has no date", u.Host)
	}
	return date, nil
}

// Witness returns who tells the time for a channel's posts: the first of the
// office's clocks that answers, and after them the server that the posts go to.
// It gives the server's host, "" where there is nobody to ask; where nobody
// answers, the hosts that were asked.
func Witness(nets network.Set, office desk.Config) func(ctx context.Context, channel string) (who string, at time.Time, err error) {
	return func(ctx context.Context, name string) (string, time.Time, error) {
		channel, _ := office.Channel(name)
		var hosts []string
		var errs []error
		for _, address := range append(slices.Clone(office.Clocks), nets.Address(channel)) {
			u, err := url.Parse(address)
			if address == "" || err != nil {
				continue
			}
			at, err := Time(ctx, address)
			if err == nil {
				return u.Host, at, nil
			}
			hosts, errs = append(hosts, u.Host), append(errs, err)
		}
		return strings.Join(hosts, ", "), time.Time{}, errors.Join(errs...)
	}
}
