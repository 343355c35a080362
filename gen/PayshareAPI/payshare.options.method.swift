// Generated from payshare/options/method.proto by protoc-gen-payshare, do not edit.

import Protobuf

extension PayshareAPIFileDescriptors {
  static let payshareOptionsMethod = FileDescriptor(
    name: "payshare/options/method.proto",
    dependencies: ["google/protobuf/descriptor.proto"],
    base64: """
      Ch1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxIQcGF5c2hhcmUub3B0aW9ucxogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0
      b3IucHJvdG8iwAIKDE1ldGhvZFBvbGljeRIYCgZwdWJsaWMYASABKAhIAFIGcHVibGljEiAKCnBlcm1pc3Npb24YAiABKAlIAFIK
      cGVybWlzc2lvbhIcCghvcGVyYXRvchgHIAEoCEgAUghvcGVyYXRvchIwCgZlZmZlY3QYAyABKA4yGC5wYXlzaGFyZS5vcHRpb25z
      LkVmZmVjdFIGZWZmZWN0Ej8KC2lkZW1wb3RlbmN5GAQgASgOMh0ucGF5c2hhcmUub3B0aW9ucy5JZGVtcG90ZW5jeVILaWRlbXBv
      dGVuY3kSFgoGc2VjcmV0GAUgASgIUgZzZWNyZXQSIwoNZW5kZWRfc2Vzc2lvbhgGIAEoCFIMZW5kZWRTZXNzaW9uEhwKCWVucm9s
      bWVudBgIIAEoCFIJZW5yb2xtZW50QggKBmFjY2Vzcyo1CgZFZmZlY3QSFgoSRUZGRUNUX1VOU1BFQ0lGSUVEEAASCAoEUkVBRBAB
      EgkKBVdSSVRFEAIqUQoLSWRlbXBvdGVuY3kSGwoXSURFTVBPVEVOQ1lfVU5TUEVDSUZJRUQQABILCgdOQVRVUkFMEAESDgoKUkVR
      VUVTVF9JRBACEggKBE5PTkUQAzpYCgZwb2xpY3kSHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9ucxjRhgMgASgLMh4ucGF5
      c2hhcmUub3B0aW9ucy5NZXRob2RQb2xpY3lSBnBvbGljeUJ8ChRkZXYucGF5c2hhcmUub3B0aW9uc1ABWihwYXlzaGFyZS5kZXYv
      Z28vcGF5c2hhcmUvb3B0aW9ucztvcHRpb25zqgIQUGF5c2hhcmUuT3B0aW9uc8oCEFBheXNoYXJlXE9wdGlvbnPqAhFQYXlzaGFy
      ZTo6T3B0aW9uc2IGcHJvdG8z
      """)
}
