// Command ingest is a Lambda function, see internal/aws.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-lambda-go/lambda"

	"attache/internal/aws/ingester"
)

func main() {
	function, err := ingester.New(os.Getenv)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	lambda.Start(function)
}
