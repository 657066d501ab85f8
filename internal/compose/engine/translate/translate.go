// Package translate writes posts with Amazon Translate
// (https://docs.aws.amazon.com/translate/latest/APIReference/API_TranslateText.html):
// it translates the post that the release's own words make, with the office's
// glossary as custom terminology.
package translate

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/csv"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/translate"
	"github.com/aws/aws-sdk-go-v2/service/translate/types"

	"attache/internal/compose/engine"
	"attache/internal/language"
)

// Engine is an engine.Engine.
type Engine struct {
	// Terminology is what the names of the office's terminologies begin with:
	// there is one for each pair of languages, TERMINOLOGY-en-az.
	Terminology string
	// SDK returns the configuration of AWS. It is asked for when the first post is
	// written.
	SDK func(context.Context) (aws.Config, error)

	client   engine.Kept[translate.Client]
	mu       sync.Mutex
	imported map[string][sha256.Size]byte // by name
}

var _ engine.Engine = (*Engine)(nil)

// Name implements engine.Engine.
func (*Engine) Name() string { return "translate" }

// languages are those of the desk that the service translates
// (https://docs.aws.amazon.com/translate/latest/dg/what-is-languages.html).
var languages = []string{"ar", "az", "de", "en", "es", "fr", "ru", "tr", "zh"}

// Writes implements engine.Engine.
func (*Engine) Writes(from, to string) bool {
	return from != to && slices.Contains(languages, from) && slices.Contains(languages, to)
}

// Write implements engine.Engine.
func (e *Engine) Write(ctx context.Context, b engine.Brief) (string, error) {
	if b.Own == "" {
		return "", errors.New("the release has no words for a post of its own that could be translated")
	}
	client, err := e.client.Get(func() (*translate.Client, error) {
		sdk, err := e.SDK(ctx)
		return translate.NewFromConfig(sdk), err
	})
	if err != nil {
		return "", err
	}
	in := translate.TranslateTextInput{Text: &b.Own, SourceLanguageCode: &b.Source.Language, TargetLanguageCode: &b.Language}
	if len(b.Terms) > 0 {
		name := fmt.Sprintf("%s-%s-%s", e.Terminology, b.Source.Language, b.Language)
		if err := e.terminology(ctx, client, name, b); err != nil {
			return "", fmt.Errorf("the glossary could not be handed over: %w", engine.Reason(err))
		}
		in.TerminologyNames = []string{name}
	}
	out, err := client.TranslateText(ctx, &in)
	if err != nil {
		return "", engine.Reason(err)
	}
	return aws.ToString(out.TranslatedText), nil
}

// terminology stores the glossary under a name, where this program has not yet
// done so. Whoever stores another in between has a newer one.
func (e *Engine) terminology(ctx context.Context, client *translate.Client, name string, b engine.Brief) error {
	file, err := table(b.Source.Language, b.Language, b.Terms)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(file)
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.imported[name] == sum {
		return nil
	}
	_, err = client.ImportTerminology(ctx, &translate.ImportTerminologyInput{
		Name: &name, MergeStrategy: types.MergeStrategyOverwrite,
		TerminologyData: &types.TerminologyData{File: file, Format: types.TerminologyDataFormatCsv, Directionality: types.DirectionalityUni},
	})
	if err != nil {
		return err
	}
	if e.imported == nil {
		e.imported = map[string][sha256.Size]byte{}
	}
	e.imported[name] = sum
	return nil
}

// table writes terms as the service takes them: a line of language codes, then
// one for each term.
func table(from, to string, terms []language.Term) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	rows := [][]string{{from, to}}
	for _, t := range terms {
		rows = append(rows, []string{t.Concept, t.Text})
	}
	err := w.WriteAll(rows)
	return b.Bytes(), err
}
