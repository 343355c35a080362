import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import Rules
import ServiceKit

extension PayshareV1.Category {
  init(_ stored: CategoryStatements.StoredCategory) {
    self.init(
      stored.category, createTime: stored.createTime, updateTime: stored.updateTime,
      archiveTime: stored.archiveTime)
  }

  /// The next version of a stored category.
  init(_ category: Category, after stored: CategoryStatements.StoredCategory, at time: Timestamp) {
    self.init(
      category, createTime: stored.createTime, updateTime: time,
      archiveTime: category.isArchived ? stored.archiveTime ?? time : nil)
  }

  init(_ category: Category, createTime: Timestamp, updateTime: Timestamp, archiveTime: Timestamp? = nil) {
    self.init()
    id = category.id.description
    displayName = category.displayName
    parentCategoryID = category.parentID?.description ?? ""
    code = category.code
    mergedIntoCategoryID = category.mergedIntoID?.description ?? ""
    self.archiveTime = archiveTime.map { GoogleProtobuf.Timestamp($0) }
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    etag = category.version.etag
  }
}
