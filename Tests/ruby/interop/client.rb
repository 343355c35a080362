# Plays the cases of ruby-grpc's own interop client, and prints a line for each: "case <name>: passed", "failed: <why>"
# or "not implemented".
#
# Usage: client.rb <port> <comma-separated cases> [<folder with ca.crt, service.crt and service.key>]
# Plaintext without the folder.

require_relative 'peer'

PORT, CASES, CERTS = ARGV
ARGV.clear
load File.join(FOLDER, 'client.rb')

# The gem's client shows no certificate, and trusts its own authority only.
def ssl_creds(_)
  GRPC::Core::ChannelCredentials.new(
    certificate(CERTS, 'ca.crt'), certificate(CERTS, 'service.key'), certificate(CERTS, 'service.crt')
  )
end

def outcome(name)
  return 'not implemented' unless NamedTests.public_instance_methods(false).include?(name.to_sym)

  options = Args.new
  options.server_host_override = ''
  options.server_host = '127.0.0.1'
  options.server_port = PORT
  options.secure = !CERTS.nil?
  options.test_case = name
  NamedTests.new(create_stub(options), options).public_send(name)
  'passed'
rescue StandardError => e
  "failed: #{e.class}: #{e.message}".tr("\n", ' ')
end

CASES.split(',').each { |name| puts "case #{name}: #{outcome(name)}" }
