import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import Rules
import ServiceKit

extension PayshareV1.Organisation {
  init(_ stored: OrganisationStatements.StoredOrganisation) {
    self.init(stored.organisation, createTime: stored.createTime, updateTime: stored.updateTime)
  }

  init(_ organisation: Organisation, createTime: Timestamp, updateTime: Timestamp) {
    self.init()
    id = organisation.id.description
    handle = organisation.handle
    displayName = organisation.displayName
    settings = organisation.settings
    state = organisation.isArchived ? .archived : .active
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    etag = organisation.version.etag
  }
}
