package aws

import (
	"encoding/json"
	"io"
	"time"
)

// Metrics of a desk, by the name of its table. CloudWatch takes them from the
// log, where they stand in its embedded metric format: no request is made.
type Metrics struct {
	Unknown          int     // posts of which nobody knows whether they went out
	Held             int     // posts that wait because another clock does not agree
	OldestDraftHours float64 // that the draft that waits the longest has waited
	// Overdue is the number of subscribers that people have to look after; nil
	// where there are none: a metric is paid for once it is written.
	Overdue *int `json:",omitempty"`
}

// Write writes one line of the log.
func (m Metrics) Write(to io.Writer, table string, now time.Time) error {
	type metric struct{ Name, Unit string }
	type directive struct {
		Namespace  string
		Dimensions [][]string
		Metrics    []metric
	}
	line := struct {
		AWS struct {
			Timestamp         int64 // milliseconds since 1970
			CloudWatchMetrics []directive
		} `json:"_aws"`
		Table string
		Metrics
	}{Table: table, Metrics: m}
	line.AWS.Timestamp = now.UnixMilli()
	metrics := []metric{{"Unknown", "Count"}, {"Held", "Count"}, {"OldestDraftHours", "None"}}
	if m.Overdue != nil {
		metrics = append(metrics, metric{"Overdue", "Count"})
	}
	line.AWS.CloudWatchMetrics = []directive{{"Attache", [][]string{{"Table"}}, metrics}}
	return json.NewEncoder(to).Encode(line)
}
