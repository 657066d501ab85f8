// Package secrets reads the secrets of Secrets Manager. Ingest needs none, and
// starts faster without its client.
package secrets

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"

	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager/types"

	"attache/internal/aws"
)

// Read reads the secret of a name. No error quotes what it holds.
func Read(ctx context.Context, e aws.Environment, name string) (aws.Secrets, error) {
	out, err := secretsmanager.NewFromConfig(e.SDK).GetSecretValue(ctx, &secretsmanager.GetSecretValueInput{SecretId: &name})
	if missing := (*types.ResourceNotFoundException)(nil); errors.As(err, &missing) {
		return nil, fmt.Errorf("there is no secret %s in Secrets Manager; create it, a JSON object of texts", name)
	}
	if err != nil {
		return nil, fmt.Errorf("read the secret %s: %w", name, err)
	}
	var s aws.Secrets
	if out.SecretString == nil || json.Unmarshal([]byte(*out.SecretString), &s) != nil || s == nil {
		return nil, fmt.Errorf("the secret %s is no JSON object of texts; put one, such as {\"name\": \"text\"}", name)
	}
	return s, nil
}

// Vault keeps the secrets of one account in a secret of their own: a
// network.Vault.
type Vault struct {
	env  aws.Environment
	name string
}

// NewVault returns the vault of an account. It makes no request.
func NewVault(e aws.Environment, account string) *Vault { return &Vault{e, e.Accounts + account} }

// Read implements network.Vault. It asks each time: another function may have
// renewed them a moment ago.
func (v *Vault) Read(ctx context.Context) (map[string]string, error) {
	return Read(ctx, v.env, v.name)
}

// Renew implements network.Vault.
func (v *Vault) Renew(ctx context.Context, values map[string]string) error {
	s, err := Read(ctx, v.env, v.name)
	if err != nil {
		return err
	}
	maps.Copy(s, values)
	content, err := json.Marshal(s)
	if err != nil {
		return err
	}
	text := string(content)
	if _, err := secretsmanager.NewFromConfig(v.env.SDK).PutSecretValue(ctx, &secretsmanager.PutSecretValueInput{SecretId: &v.name, SecretString: &text}); err != nil {
		return fmt.Errorf("write the secret %s: %w", v.name, err)
	}
	return nil
}
