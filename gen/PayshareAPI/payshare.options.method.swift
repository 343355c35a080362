// Generated from payshare/options/method.proto by protoc-gen-payshare, do not edit.

import Protobuf

extension PayshareAPIFileDescriptors {
  static let payshareOptionsMethod = FileDescriptor(
    name: "payshare/options/method.proto",
    dependencies: ["google/protobuf/descriptor.proto"],
    base64: """
      Ch1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxIQcGF5c2hhcmUub3B0aW9ucxogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0
      b3IucHJvdG8ihAIKDE1ldGhvZFBvbGljeRIYCgZwdWJsaWMYASABKAhIAFIGcHVibGljEiAKCnBlcm1pc3Npb24YAiABKAlIAFIK
      cGVybWlzc2lvbhIwCgZlZmZlY3QYAyABKA4yGC5wYXlzaGFyZS5vcHRpb25zLkVmZmVjdFIGZWZmZWN0Ej8KC2lkZW1wb3RlbmN5
      GAQgASgOMh0ucGF5c2hhcmUub3B0aW9ucy5JZGVtcG90ZW5jeVILaWRlbXBvdGVuY3kSFgoGc2VjcmV0GAUgASgIUgZzZWNyZXQS
      IwoNZW5kZWRfc2Vzc2lvbhgGIAEoCFIMZW5kZWRTZXNzaW9uQggKBmFjY2Vzcyo1CgZFZmZlY3QSFgoSRUZGRUNUX1VOU1BFQ0lG
      SUVEEAASCAoEUkVBRBABEgkKBVdSSVRFEAIqUQoLSWRlbXBvdGVuY3kSGwoXSURFTVBPVEVOQ1lfVU5TUEVDSUZJRUQQABILCgdO
      QVRVUkFMEAESDgoKUkVRVUVTVF9JRBACEggKBE5PTkUQAzpYCgZwb2xpY3kSHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9u
      cxjRhgMgASgLMh4ucGF5c2hhcmUub3B0aW9ucy5NZXRob2RQb2xpY3lSBnBvbGljeUJ8ChRkZXYucGF5c2hhcmUub3B0aW9uc1AB
      WihwYXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvb3B0aW9ucztvcHRpb25zqgIQUGF5c2hhcmUuT3B0aW9uc8oCEFBheXNoYXJlXE9w
      dGlvbnPqAhFQYXlzaGFyZTo6T3B0aW9uc2IGcHJvdG8z
      """)
}
