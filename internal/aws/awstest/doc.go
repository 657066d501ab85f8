// Package awstest starts the servers that stand in for AWS in tests. They are
// real programs that `make tools-aws` sets up in .tools/aws; some of them
// listen on every address of the machine, so that tests run where there is no
// other than loopback (`make test-aws` makes such a place).
package awstest
