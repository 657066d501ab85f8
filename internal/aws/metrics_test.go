package aws_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/internal/aws"
)

// A metric is written where there is something to count, and only then paid
// for.
func TestMetrics(t *testing.T) {
	none, two := 0, 2
	for name, test := range map[string]struct {
		overdue *int
		want    []string
	}{
		"without subscribers": {nil, []string{"Unknown", "Held", "OldestDraftHours"}},
		"all are told":        {&none, []string{"Unknown", "Held", "OldestDraftHours", "Overdue"}},
		"two are not":         {&two, []string{"Unknown", "Held", "OldestDraftHours", "Overdue"}},
	} {
		var out strings.Builder
		if err := (aws.Metrics{Unknown: 3, Overdue: test.overdue}).Write(&out, "desk", time.UnixMilli(1777896000123)); err != nil {
			t.Fatal(err)
		}
		var line struct {
			AWS struct {
				Timestamp         int64
				CloudWatchMetrics []struct {
					Namespace string
					Metrics   []struct{ Name string }
				}
			} `json:"_aws"`
			Table   string
			Unknown int
			Overdue *int
		}
		if err := json.Unmarshal([]byte(out.String()), &line); err != nil || strings.Count(out.String(), "\n") != 1 {
			t.Fatalf("%s: %v\n%s", name, err, out.String())
		}
		var names []string
		for _, m := range line.AWS.CloudWatchMetrics[0].Metrics {
			names = append(names, m.Name)
		}
		if !slices.Equal(names, test.want) || line.Unknown != 3 || line.Table != "desk" || line.AWS.Timestamp != 1777896000123 ||
			(line.Overdue == nil) != (test.overdue == nil) || test.overdue != nil && *line.Overdue != *test.overdue {
			t.Errorf("%s: %s", name, out.String())
		}
	}
}
