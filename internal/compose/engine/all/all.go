// Package all registers the engines that Attaché knows.
package all

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"

	"attache/internal/compose/engine"
	"attache/internal/compose/engine/bedrock"
	"attache/internal/compose/engine/translate"
)

// Config is what engines need.
type Config struct {
	SDK         func(context.Context) (aws.Config, error) // of AWS; called when the first post is written
	Model       string                                    // see bedrock.Engine
	Terminology string                                    // see translate.Engine
}

// Engines returns all engines. Nothing is opened.
func Engines(c Config) []engine.Engine {
	return []engine.Engine{
		&bedrock.Engine{Model: c.Model, SDK: c.SDK},
		&translate.Engine{Terminology: c.Terminology, SDK: c.SDK},
	}
}
