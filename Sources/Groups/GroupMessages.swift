import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import Rules
import ServiceKit

extension PayshareV1.Group {
  init(_ stored: GroupStatements.StoredGroup) {
    self.init(
      stored.group, names: stored.names, createTime: stored.createTime, updateTime: stored.updateTime)
  }

  init(_ stored: GroupStatements.StoredGroup, _ members: [GroupStatements.StoredMember]) {
    var stored = stored
    stored.add(members)
    self.init(stored)
  }

  init(_ group: Group, names: [UUID: String], createTime: Timestamp, updateTime: Timestamp) {
    self.init()
    id = group.id.description
    displayName = group.displayName
    members = group.members.map { PayshareV1.GroupMember($0, name: names[$0.userID] ?? "") }
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    etag = group.version.etag
  }
}

extension PayshareV1.GroupMember {
  init(_ member: Group.Member, name: String) {
    self.init()
    userID = member.userID.description
    role = member.role == .admin ? .admin : .member
    displayName = name
  }
}
