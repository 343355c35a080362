// Generated from payshare/options/method.proto by protoc-gen-payshare, do not edit.

import Protobuf

extension PayshareAPIFileDescriptors {
  static let payshareOptionsMethod = FileDescriptor(
    name: "payshare/options/method.proto",
    dependencies: ["google/protobuf/descriptor.proto"],
    base64: """
      Ch1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxIQcGF5c2hhcmUub3B0aW9ucxogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0
      b3IucHJvdG8i3wEKDE1ldGhvZFBvbGljeRIYCgZwdWJsaWMYASABKAhIAFIGcHVibGljEiAKCnBlcm1pc3Npb24YAiABKAlIAFIK
      cGVybWlzc2lvbhIwCgZlZmZlY3QYAyABKA4yGC5wYXlzaGFyZS5vcHRpb25zLkVmZmVjdFIGZWZmZWN0Ej8KC2lkZW1wb3RlbmN5
      GAQgASgOMh0ucGF5c2hhcmUub3B0aW9ucy5JZGVtcG90ZW5jeVILaWRlbXBvdGVuY3kSFgoGc2VjcmV0GAUgASgIUgZzZWNyZXRC
      CAoGYWNjZXNzKjUKBkVmZmVjdBIWChJFRkZFQ1RfVU5TUEVDSUZJRUQQABIICgRSRUFEEAESCQoFV1JJVEUQAipRCgtJZGVtcG90
      ZW5jeRIbChdJREVNUE9URU5DWV9VTlNQRUNJRklFRBAAEgsKB05BVFVSQUwQARIOCgpSRVFVRVNUX0lEEAISCAoETk9ORRADOlgK
      BnBvbGljeRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyHi5wYXlzaGFyZS5vcHRpb25zLk1ldGhvZFBv
      bGljeVIGcG9saWN5QnwKFGRldi5wYXlzaGFyZS5vcHRpb25zUAFaKHBheXNoYXJlLmRldi9nby9wYXlzaGFyZS9vcHRpb25zO29w
      dGlvbnOqAhBQYXlzaGFyZS5PcHRpb25zygIQUGF5c2hhcmVcT3B0aW9uc+oCEVBheXNoYXJlOjpPcHRpb25zYgZwcm90bzM=
      """)
}
