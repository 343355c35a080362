# ruby-grpc's own interop server on a free port of the loopback interface. Prints where it listens.
#
# Usage: server.rb [<folder with ca.crt, server.crt and server.key>]    plaintext without the folder
# It goes on until whoever started it has ended.

require_relative 'peer'

# The gem's server knows the gem's certificates only, listens at all addresses, and does not tell a free port.
module OwnAddress
  def add_http2_port(_address, _credentials)
    port = super('127.0.0.1:0', CREDENTIALS)
    puts "listening at 127.0.0.1:#{port}"
    $stdout.flush
    port
  end
end

certs = ARGV[0]
CREDENTIALS =
  if certs
    pair = { private_key: certificate(certs, 'server.key'), cert_chain: certificate(certs, 'server.crt') }
    GRPC::Core::ServerCredentials.new(certificate(certs, 'ca.crt'), [pair], true)
  else
    :this_port_is_insecure
  end
GRPC::RpcServer.prepend(OwnAddress)
end_with_parent
ARGV.replace(['--port', '0'])
load File.join(FOLDER, 'server.rb')
