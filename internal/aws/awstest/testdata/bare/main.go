// Command bare is the least that a function on AWS can be that opens clients
// of S3, DynamoDB and SQS: what the others are measured by.
package main

import (
	"context"
	"os"

	"github.com/aws/aws-lambda-go/lambda"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sqs"
)

func main() {
	c := aws.Config{
		Region:      os.Getenv("AWS_REGION"),
		Credentials: credentials.NewStaticCredentialsProvider(os.Getenv("AWS_ACCESS_KEY_ID"), os.Getenv("AWS_SECRET_ACCESS_KEY"), os.Getenv("AWS_SESSION_TOKEN")),
	}
	objects, table, queue := s3.NewFromConfig(c), dynamodb.NewFromConfig(c), sqs.NewFromConfig(c)
	lambda.Start(func(ctx context.Context, event any) (any, error) {
		if event == nil { // never: keeps the operations in the program
			_, err := objects.GetObject(ctx, nil)
			if err == nil {
				_, err = table.GetItem(ctx, nil)
			}
			if err == nil {
				_, err = queue.SendMessage(ctx, nil)
			}
			return nil, err
		}
		return event, nil
	})
}
