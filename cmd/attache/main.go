// Command attache turns press releases into posts that people approve.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"attache/internal/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := cli.Run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
