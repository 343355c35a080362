// Generated from payshare/options/method.proto by protoc-gen-payshare, do not edit.

import Protobuf

extension PayshareAPIFileDescriptors {
  static let payshareOptionsMethod = FileDescriptor(
    name: "payshare/options/method.proto",
    dependencies: ["google/protobuf/descriptor.proto"],
    base64: """
      Ch1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxIQcGF5c2hhcmUub3B0aW9ucxogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0
      b3IucHJvdG8i6wIKDE1ldGhvZFBvbGljeRIYCgZwdWJsaWMYASABKAhIAFIGcHVibGljEhwKCG9wZXJhdG9yGAcgASgISABSCG9w
      ZXJhdG9yEjkKCHJlcXVpcmVzGAkgAygLMh0ucGF5c2hhcmUub3B0aW9ucy5SZXF1aXJlbWVudFIIcmVxdWlyZXMSMAoGZWZmZWN0
      GAMgASgOMhgucGF5c2hhcmUub3B0aW9ucy5FZmZlY3RSBmVmZmVjdBI/CgtpZGVtcG90ZW5jeRgEIAEoDjIdLnBheXNoYXJlLm9w
      dGlvbnMuSWRlbXBvdGVuY3lSC2lkZW1wb3RlbmN5EhYKBnNlY3JldBgFIAEoCFIGc2VjcmV0EiMKDWVuZGVkX3Nlc3Npb24YBiAB
      KAhSDGVuZGVkU2Vzc2lvbhIcCgllbnJvbG1lbnQYCCABKAhSCWVucm9sbWVudEIICgZhY2Nlc3NKBAgCEANSCnBlcm1pc3Npb24i
      XwoLUmVxdWlyZW1lbnQSHgoKcGVybWlzc2lvbhgBIAEoCVIKcGVybWlzc2lvbhIaCghyZXNvdXJjZRgCIAEoCVIIcmVzb3VyY2US
      FAoFZmllbGQYAyABKAlSBWZpZWxkKjUKBkVmZmVjdBIWChJFRkZFQ1RfVU5TUEVDSUZJRUQQABIICgRSRUFEEAESCQoFV1JJVEUQ
      AipRCgtJZGVtcG90ZW5jeRIbChdJREVNUE9URU5DWV9VTlNQRUNJRklFRBAAEgsKB05BVFVSQUwQARIOCgpSRVFVRVNUX0lEEAIS
      CAoETk9ORRADOlgKBnBvbGljeRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyHi5wYXlzaGFyZS5vcHRp
      b25zLk1ldGhvZFBvbGljeVIGcG9saWN5QnwKFGRldi5wYXlzaGFyZS5vcHRpb25zUAFaKHBheXNoYXJlLmRldi9nby9wYXlzaGFy
      ZS9vcHRpb25zO29wdGlvbnOqAhBQYXlzaGFyZS5PcHRpb25zygIQUGF5c2hhcmVcT3B0aW9uc+oCEVBheXNoYXJlOjpPcHRpb25z
      YgZwcm90bzM=
      """)
}
