//go:build aws

package dynamo_test

import (
	"testing"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"

	"attache/internal/aws/awstest"
	"attache/internal/desk"
	"attache/internal/store/dynamo"
	"attache/internal/store/storetest"
)

func backend(tb testing.TB) storetest.Backend {
	url := awstest.DynamoDB(tb)
	return storetest.Backend{New: func(tb testing.TB) storetest.Open {
		table := awstest.Table(tb, dynamodb.NewFromConfig(awstest.SDK(url)))
		return func() (desk.Store, error) {
			return dynamo.New(dynamodb.NewFromConfig(awstest.SDK(url)), table), nil
		}
	}}
}

func TestStore(t *testing.T)      { storetest.Test(t, backend(t)) }
func BenchmarkStore(b *testing.B) { storetest.Benchmark(b, backend(b)) }
