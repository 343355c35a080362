// The echo server of the benchmarks in grpc-go. Usage: echo-go [folder with ca.crt, server.crt and server.key]
package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io/ioutil"
	"log"
	"net"
	"os"

	pb "payshare/testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

type echo struct{}

func (echo) Echo(ctx context.Context, message *pb.EchoMessage) (*pb.EchoMessage, error) {
	return message, nil
}

func (echo) EchoMany(request *pb.EchoManyRequest, stream pb.EchoService_EchoManyServer) error {
	for i := int32(0); i < request.Count; i++ {
		if err := stream.Send(request.Message); err != nil {
			return err
		}
	}
	return nil
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func main() {
	var options []grpc.ServerOption
	if len(os.Args) > 1 {
		folder := os.Args[1]
		certificate, err := tls.LoadX509KeyPair(folder+"/server.crt", folder+"/server.key")
		must(err)
		authority, err := ioutil.ReadFile(folder + "/ca.crt")
		must(err)
		pool := x509.NewCertPool()
		pool.AppendCertsFromPEM(authority)
		options = append(options, grpc.Creds(credentials.NewTLS(&tls.Config{
			Certificates: []tls.Certificate{certificate},
			ClientAuth:   tls.RequireAndVerifyClientCert,
			ClientCAs:    pool,
			MinVersion:   tls.VersionTLS13,
		})))
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(err)
	server := grpc.NewServer(options...)
	pb.RegisterEchoServiceServer(server, echo{})
	fmt.Printf("listening at %s\n", listener.Addr())
	must(server.Serve(listener))
}
