package wire

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
)

// RenewToken trades a refresh token for a new access token (RFC 6749, section
// 6), and keeps what it is given. Where another process was first, its tokens
// are taken.
func (l *Line) RenewToken(ctx context.Context, address string) error {
	used := l.Secrets["refresh_token"]
	if used == "" {
		return fmt.Errorf("the access token of channel %q has run out, and there is no refresh token; run `attache channel add %s`", l.account.Channel, l.account.Channel)
	}
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {used}, "client_id": {l.Secrets["client_id"]}}
	req := l.Form(ctx, http.MethodPost, address, form)
	if secret := l.Secrets["client_secret"]; secret != "" {
		req.SetBasicAuth(url.QueryEscape(l.Secrets["client_id"]), url.QueryEscape(secret))
	}
	a := l.Do(req)
	var token struct {
		Access  string `json:"access_token"`
		Refresh string `json:"refresh_token"`
	}
	if a.OK() && a.JSON(&token) == nil && token.Access != "" {
		values := map[string]string{"access_token": token.Access}
		if token.Refresh != "" {
			values["refresh_token"] = token.Refresh
		}
		return l.Renew(ctx, values)
	}
	if now, err := l.account.Vault.Read(ctx); err == nil && now["refresh_token"] != "" && now["refresh_token"] != used {
		l.Secrets = now
		return nil
	}
	if a.Err != nil {
		return fmt.Errorf("renew the access token: %w", a.Err)
	}
	return errors.New(l.redact(fmt.Sprintf("%s will not renew the access token (%d); run `attache channel add %s`", l.title, a.Status, l.account.Channel)))
}
