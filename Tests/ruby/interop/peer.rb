# What both sides of ruby-grpc's interop tests need: where the gem is, and our certificates.

require 'grpc'

# The gem's own interop client and server.
FOLDER = File.join(Gem::Specification.find_by_name('grpc').gem_dir, 'src/ruby/pb/test')

# The contents of a file in the folder of the certificates.
def certificate(folder, name)
  File.read(File.join(folder, name))
end

# Ends this process once whoever started it has ended.
def end_with_parent
  parent = Process.ppid
  Thread.new do
    sleep 0.5 while Process.ppid == parent
    exit!
  end
end
