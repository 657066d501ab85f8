package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsconfig "github.com/aws/aws-sdk-go-v2/config"
	sdk "github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/smithy-go"
	"github.com/spf13/cobra"

	"attache/internal/bucket/dir"
	"attache/internal/bucket/s3"
	"attache/internal/desk"
	"attache/internal/loopback"
)

// pushed is a line of `attache push --json`.
type pushed struct {
	File string `json:"file"`
	Key  string `json:"key"`
}

// put uploads an object.
type put func(ctx context.Context, key string, content io.Reader) error

// push uploads files to the bucket of a desk.
func (p *program) push() *cobra.Command {
	var r reach
	var to string
	c := &cobra.Command{
		Use: "push FILE...", Short: "Upload files to the desk's bucket", Args: args(1, -1, "one FILE or more"),
		Long: "Upload files to the desk's bucket: a data directory, a desk by its address, or an S3 bucket,\n" +
			"for which credentials, region and AWS_ENDPOINT_URL are read as the AWS tools read them.",
		Example: "  attache push opening.en.txt opening.ru.txt opening.yaml\n" +
			"  attache push opening.en.txt --to https://press.example.org\n" +
			"  attache push opening.en.txt --to s3://press-releases/inbox",
		RunE: func(c *cobra.Command, names []string) error {
			prefix, put, err := r.target(c.Context(), to)
			if err != nil {
				return err
			}
			keys := map[string]string{}
			for _, name := range names {
				key := prefix + filepath.Base(name)
				if other, taken := keys[key]; taken {
					return misuse("%s and %s would both be %s; push them one after the other, or rename one", other, name, key)
				}
				keys[key] = name
			}
			return each(c, names, func(name string) error {
				key := prefix + filepath.Base(name)
				if err := upload(c.Context(), put, key, name); err != nil {
					return err
				}
				if r.asJSON {
					return line(c.OutOrStdout(), pushed{name, key})
				}
				_, err := fmt.Fprintln(c.OutOrStdout(), key)
				return err
			})
		},
	}
	r.flags(c)
	c.Flags().StringVar(&to, "to", "", "a data directory, the address of a desk, or s3://BUCKET/PREFIX (default: --desk or --data)")
	return c
}

func upload(ctx context.Context, put put, key, name string) error {
	if err := isFile(name); err != nil {
		return err
	}
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := put(ctx, key, f); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// target is where to upload to, and what keys start with there: an S3 bucket,
// a desk's API, or a data directory, whether a desk runs on it now or not.
func (r *reach) target(ctx context.Context, to string) (prefix string, _ put, _ error) {
	switch {
	case strings.HasPrefix(to, "s3://"):
		return inS3(ctx, to)
	case strings.HasPrefix(to, "http://"), strings.HasPrefix(to, "https://"), to == "" && r.address() != "":
		r.desk = cmp.Or(to, r.desk)
		client, err := r.client()
		if err != nil {
			return "", nil, err
		}
		return desk.Inbox, client.Put, nil
	}
	directory := cmp.Or(to, r.data)
	if info, err := os.Stat(filepath.Join(directory, desk.Inbox)); err != nil || !info.IsDir() {
		return "", nil, fmt.Errorf("%s is no data directory: it has no inbox; start `attache serve --data %s` once, or name another with --to", directory, directory)
	}
	b, err := dir.Open(directory, desk.Inbox)
	if err != nil {
		return "", nil, err
	}
	return desk.Inbox, putInto(b), nil
}

func putInto(b desk.Bucket) put {
	return func(ctx context.Context, key string, content io.Reader) error {
		_, err := b.Put(ctx, key, content)
		return err
	}
}

// inS3 is a bucket of S3, or of anything that speaks its protocol.
func inS3(ctx context.Context, to string) (prefix string, _ put, _ error) {
	bucket, prefix, _ := strings.Cut(strings.TrimPrefix(to, "s3://"), "/")
	if bucket == "" {
		return "", nil, misuse("--to %q names no bucket; write it as s3://BUCKET/PREFIX", to)
	}
	if prefix = path.Join(prefix); prefix == "" {
		prefix = desk.Inbox
	}
	prefix = strings.TrimSuffix(prefix, "/") + "/"
	cfg, err := awsconfig.LoadDefaultConfig(ctx, awsconfig.WithDefaultRegion("us-east-1"))
	if err != nil {
		return "", nil, fmt.Errorf("read the settings of AWS: %w", err)
	}
	var endpoint string
	client := sdk.NewFromConfig(cfg, func(o *sdk.Options) {
		endpoint = aws.ToString(o.BaseEndpoint)
		o.UsePathStyle = endpoint != "" // other servers seldom have a name for each bucket
	})
	if _, err := cfg.Credentials.Retrieve(ctx); err != nil {
		if u, err := url.Parse(endpoint); err != nil || !loopback.Is(u.Hostname()) {
			return "", nil, errors.New("no credentials for AWS were found; set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY")
		}
		client = sdk.New(client.Options(), func(o *sdk.Options) { o.Credentials = aws.AnonymousCredentials{} }) // a desk's own port asks for none
	}
	put := putInto(s3.New(client, bucket))
	return prefix, func(ctx context.Context, key string, content io.Reader) error {
		err := put(ctx, key, content)
		if known := smithy.APIError(nil); errors.As(err, &known) {
			return fmt.Errorf("the bucket %s refuses it: %s", bucket, cmp.Or(known.ErrorMessage(), known.ErrorCode()))
		}
		return err
	}, nil
}
