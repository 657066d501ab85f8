package aws

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"

	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
)

// Secrets are texts by name: the JSON object that a secret of Secrets Manager
// holds.
type Secrets map[string]string

func (s Secrets) equal(t Secrets) bool { return maps.Equal(s, t) }

// ReadSecrets reads the secret of a name. No error quotes what it holds.
func ReadSecrets(ctx context.Context, e Environment, name string) (Secrets, error) {
	out, err := secretsmanager.NewFromConfig(e.SDK).GetSecretValue(ctx, &secretsmanager.GetSecretValueInput{SecretId: &name})
	if err != nil {
		return nil, fmt.Errorf("read the secret %s: %w", name, err)
	}
	var s Secrets
	if out.SecretString == nil || json.Unmarshal([]byte(*out.SecretString), &s) != nil || s == nil {
		return nil, fmt.Errorf("the secret %s is no JSON object of texts; put one, such as {\"name\": \"text\"}", name)
	}
	return s, nil
}
