// A program that calls Payshare needs only one import: it gets the contract's messages and clients, their
// dependencies, and the channel. Swift 6.3 has no other spelling for this.
@_exported public import GoogleAPI
@_exported public import PayshareAPI
@_exported public import Protobuf
@_exported public import RPC
@_exported public import RPCClient
@_exported public import TLS
