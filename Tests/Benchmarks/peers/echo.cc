// The echo server of the benchmarks in gRPC C++, with its asynchronous API: one completion queue, one thread, which is
// its fastest form on one core. Usage: echo-cpp [folder with ca.crt, server.crt and server.key]
#include <grpcpp/grpcpp.h>
#include <grpcpp/security/server_credentials.h>

#include <fstream>
#include <iostream>
#include <sstream>

#include "testing/echo.grpc.pb.h"

using grpc::ServerCompletionQueue;
using testing::EchoManyRequest;
using testing::EchoMessage;
using Service = testing::EchoService::AsyncService;

// What waits in the queue; `ok` as the queue says it.
struct Step {
  virtual ~Step() = default;
  virtual void proceed(bool ok) = 0;
};

class Unary final : public Step {
 public:
  Unary(Service& service, ServerCompletionQueue& queue) : service_(service), queue_(queue), writer_(&context_) {
    service_.RequestEcho(&context_, &message_, &writer_, &queue_, &queue_, this);
  }

  void proceed(bool ok) override {
    if (!ok || done_) {
      delete this;
      return;
    }
    new Unary(service_, queue_);
    done_ = true;
    writer_.Finish(message_, grpc::Status::OK, this);
  }

 private:
  Service& service_;
  ServerCompletionQueue& queue_;
  grpc::ServerContext context_;
  EchoMessage message_;
  grpc::ServerAsyncResponseWriter<EchoMessage> writer_;
  bool done_ = false;
};

class Many final : public Step {
 public:
  Many(Service& service, ServerCompletionQueue& queue) : service_(service), queue_(queue), writer_(&context_) {
    service_.RequestEchoMany(&context_, &request_, &writer_, &queue_, &queue_, this);
  }

  void proceed(bool ok) override {
    if (!ok || done_) {
      delete this;
      return;
    }
    if (sent_ == 0) new Many(service_, queue_);
    if (sent_ < request_.count()) {
      ++sent_;
      writer_.Write(request_.message(), this);
    } else {
      done_ = true;
      writer_.Finish(grpc::Status::OK, this);
    }
  }

 private:
  Service& service_;
  ServerCompletionQueue& queue_;
  grpc::ServerContext context_;
  EchoManyRequest request_;
  grpc::ServerAsyncWriter<EchoMessage> writer_;
  int sent_ = 0;
  bool done_ = false;
};

static std::string contents(const std::string& path) {
  std::stringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

int main(int count, char** arguments) {
  auto credentials = grpc::InsecureServerCredentials();
  if (count > 1) {
    const std::string folder = arguments[1];
    grpc::SslServerCredentialsOptions options(GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
    options.pem_root_certs = contents(folder + "/ca.crt");
    options.pem_key_cert_pairs.push_back({contents(folder + "/server.key"), contents(folder + "/server.crt")});
    credentials = grpc::SslServerCredentials(options);
  }
  int port = 0;
  Service service;
  grpc::ServerBuilder builder;
  builder.AddListeningPort("127.0.0.1:0", credentials, &port);
  builder.RegisterService(&service);
  auto queue = builder.AddCompletionQueue();
  auto server = builder.BuildAndStart();
  if (!server) return 1;
  std::cout << "listening at 127.0.0.1:" << port << std::endl;
  for (int i = 0; i < 64; ++i) {
    new Unary(service, *queue);
    new Many(service, *queue);
  }
  void* tag;
  bool ok;
  while (queue->Next(&tag, &ok)) static_cast<Step*>(tag)->proceed(ok);
}
