//go:build aws

package awstest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/goccy/go-yaml"
)

// definition is the part of template.yaml that defines the table, so that what
// is tested is what is deployed.
type definition struct {
	Resources struct {
		Table struct {
			Properties struct {
				AttributeDefinitions   []attribute `yaml:"AttributeDefinitions"`
				KeySchema              []part      `yaml:"KeySchema"`
				GlobalSecondaryIndexes []struct {
					IndexName  string `yaml:"IndexName"`
					KeySchema  []part `yaml:"KeySchema"`
					Projection struct {
						ProjectionType   string   `yaml:"ProjectionType"`
						NonKeyAttributes []string `yaml:"NonKeyAttributes"`
					} `yaml:"Projection"`
				} `yaml:"GlobalSecondaryIndexes"`
			} `yaml:"Properties"`
		} `yaml:"Table"`
	} `yaml:"Resources"`
}

type attribute struct {
	Name string `yaml:"AttributeName"`
	Type string `yaml:"AttributeType"`
}

type part struct {
	Name string `yaml:"AttributeName"`
	Type string `yaml:"KeyType"`
}

func schema(parts []part) []types.KeySchemaElement {
	var list []types.KeySchemaElement
	for _, p := range parts {
		list = append(list, types.KeySchemaElement{AttributeName: aws.String(p.Name), KeyType: types.KeyType(p.Type)})
	}
	return list
}

var tables atomic.Int64

// defined reads the definition of the table.
func defined(tb testing.TB) definition {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join(Root(), "template.yaml"))
	if err != nil {
		tb.Fatal(err)
	}
	var d definition
	if err := yaml.Unmarshal(data, &d); err != nil {
		tb.Fatal(err)
	}
	return d
}

// Table makes a new, empty table as template.yaml defines it, and returns its
// name. It is removed when the test ends.
func Table(tb testing.TB, client *dynamodb.Client) string {
	tb.Helper()
	d := defined(tb)
	table := d.Resources.Table.Properties
	name := fmt.Sprintf("attache-%d-%d", os.Getpid(), tables.Add(1))
	in := dynamodb.CreateTableInput{TableName: &name, BillingMode: types.BillingModePayPerRequest, KeySchema: schema(table.KeySchema)}
	for _, a := range table.AttributeDefinitions {
		in.AttributeDefinitions = append(in.AttributeDefinitions, types.AttributeDefinition{
			AttributeName: aws.String(a.Name), AttributeType: types.ScalarAttributeType(a.Type),
		})
	}
	for _, index := range table.GlobalSecondaryIndexes {
		in.GlobalSecondaryIndexes = append(in.GlobalSecondaryIndexes, types.GlobalSecondaryIndex{
			IndexName: aws.String(index.IndexName), KeySchema: schema(index.KeySchema),
			Projection: &types.Projection{
				ProjectionType: types.ProjectionType(index.Projection.ProjectionType), NonKeyAttributes: index.Projection.NonKeyAttributes,
			},
		})
	}
	ctx := context.Background()
	if _, err := client.CreateTable(ctx, &in); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if _, err := client.DeleteTable(ctx, &dynamodb.DeleteTableInput{TableName: &name}); err != nil {
			tb.Error(err)
		}
	})
	return name
}
