// Generated from payshare/v1/approval.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// Something on its way to be approved, such as a revision of a budget: who is asked, who has decided what,
  /// and what has
  /// become of it. It begins with the first submission, and goes with its subject for ever.
  public struct Approval: DescribedMessage {
    /// Output only. The approval's id, a UUID.
    public var id: String = ""
    /// Output only. What is approved.
    public var subject: Subject?
    /// Output only. What has become of it.
    public var state: PayshareV1.Approval.State = .unspecified
    /// Output only. Why.
    public var cause: PayshareV1.Approval.Cause = .unspecified
    /// Output only. The route of the last submission.
    public var approvalRouteID: String = ""
    /// Output only. The steps of the last submission.
    public var steps: [PayshareV1.ApprovalStep] = []
    /// Output only. The index of the step that waits for decisions, or that was decided last.
    public var stepIndex: Int32 = 0
    /// Output only. What was decided about the content as it was submitted last, in order of time.
    public var votes: [PayshareV1.ApprovalVote] = []
    /// Output only. The ids of everyone who made the content what it is since the last revision that was
    /// approved. They do not
    /// decide.
    public var authorUserIDs: [String] = []
    /// Output only. What the content of the last submission is: a decision states the one that was seen. It
    /// begins with the
    /// number of the form in which the content was hashed: `1:` and 64 hexadecimal digits.
    public var digest: String = ""
    /// Output only. How often it was submitted.
    public var round: Int32 = 0
    /// Output only. How many comments it has.
    public var commentCount: Int32 = 0
    /// Output only. The methods that its state allows, whoever calls them.
    public var verbs: [String] = []
    /// Output only. When it was submitted first.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When it last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. Its version, opaque; changes name it.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Approval" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string()
        case 18:
          var value = PayshareV1.BudgetRevisionSubject()
          if case .budgetRevision(let current)? = self.subject { value = current }
          self.subject = nil
          defer { self.subject = .budgetRevision(value) }
          try reader.message(intoCase: &value)
        case 138:
          var value = PayshareV1.ExpenseEditSubject()
          if case .expenseEdit(let current)? = self.subject { value = current }
          self.subject = nil
          defer { self.subject = .expenseEdit(value) }
          try reader.message(intoCase: &value)
        case 24: self.state = try reader.enumeration()
        case 32: self.cause = try reader.enumeration()
        case 42: self.approvalRouteID = try reader.string()
        case 50: try reader.message(appendingTo: &self.steps)
        case 56: self.stepIndex = try reader.int32()
        case 66: try reader.message(appendingTo: &self.votes)
        case 74: self.authorUserIDs.append(try reader.string())
        case 82: self.digest = try reader.string()
        case 88: self.round = try reader.int32()
        case 96: self.commentCount = try reader.int32()
        case 106: self.verbs.append(try reader.string())
        case 114: try reader.message(into: &self.createTime)
        case 122: try reader.message(into: &self.updateTime)
        case 130: self.etag = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      switch self.subject {
      case .budgetRevision(let value)?: writer.message(.some(value), field: 2)
      case .expenseEdit(let value)?: writer.message(.some(value), field: 17)
      case nil: break
      }
      writer.enumeration(self.state, field: 3)
      writer.enumeration(self.cause, field: 4)
      writer.string(self.approvalRouteID, field: 5)
      writer.messages(self.steps, field: 6)
      writer.int32(self.stepIndex, field: 7)
      writer.messages(self.votes, field: 8)
      writer.strings(self.authorUserIDs, field: 9)
      writer.string(self.digest, field: 10)
      writer.int32(self.round, field: 11)
      writer.int32(self.commentCount, field: 12)
      writer.strings(self.verbs, field: 13)
      writer.message(self.createTime, field: 14)
      writer.message(self.updateTime, field: 15)
      writer.string(self.etag, field: 16)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 627 }
    }

    /// Output only. What is approved.
    public enum Subject: Sendable, Hashable {
      /// A revision of a budget.
      case budgetRevision(PayshareV1.BudgetRevisionSubject)
      /// An edit of an expense.
      case expenseEdit(PayshareV1.ExpenseEditSubject)
    }

    /// What has become of it.
    public enum State: ProtobufEnum {
      /// Not stated.
      case unspecified
      /// Its subject can be changed, and submitted again.
      case draft
      /// It waits for decisions. Its subject cannot be changed.
      case submitted
      /// Every step was passed, and its subject is in force.
      case approved
      /// An approver rejected it, or a deadline passed and the route says that this means no.
      case rejected
      /// An approver wants changes, or what it builds on has changed.
      case changesRequested
      /// One of its authors, or a manager, took it back.
      case withdrawn
      /// A deadline passed, and the route does not say that this means no.
      case expired
      /// Its subject was in force, and another one has taken its place; or it was deleted.
      case superseded
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .draft
          case 2: .submitted
          case 3: .approved
          case 4: .rejected
          case 5: .changesRequested
          case 6: .withdrawn
          case 7: .expired
          case 8: .superseded
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .draft: 1
        case .submitted: 2
        case .approved: 3
        case .rejected: 4
        case .changesRequested: 5
        case .withdrawn: 6
        case .expired: 7
        case .superseded: 8
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }

    /// Why it has its state, where no person made it so.
    public enum Cause: ProtobufEnum {
      /// Nothing to add.
      case unspecified
      /// What its subject builds on has changed: another revision is in force, the goal has another
      /// target, or the expense was changed.
      case baseChanged
      /// A deadline passed, and the route says that this means no.
      case deadlinePassed
      /// Its subject was put in force by another method, such as `ApproveBudgetRevision`.
      case approvedDirectly
      /// Its subject was deleted.
      case subjectDeleted
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .baseChanged
          case 2: .deadlinePassed
          case 3: .approvedDirectly
          case 4: .subjectDeleted
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .baseChanged: 1
        case .deadlinePassed: 2
        case .approvedDirectly: 3
        case .subjectDeleted: 4
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// A revision of a budget.
  public struct BudgetRevisionSubject: DescribedMessage {
    /// The budget.
    public var budgetID: String = ""
    /// The number of the revision.
    public var number: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetRevisionSubject" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", required: true, in: 1...Int64.max)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 49 }
    }
  }
}

extension PayshareV1 {
  /// An edit of an expense.
  public struct ExpenseEditSubject: DescribedMessage {
    /// The event of the expense.
    public var eventID: String = ""
    /// The number of the edit.
    public var number: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExpenseEditSubject" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.int64(self.number, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", required: true, in: 1...Int64.max)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 49 }
    }
  }
}

extension PayshareV1 {
  /// A step as it was when something was submitted.
  public struct ApprovalStep: DescribedMessage {
    /// What it is called.
    public var displayName: String = ""
    /// Who is asked.
    public var places: [PayshareV1.ApprovalPlace] = []
    /// How many have to approve.
    public var needed: Int32 = 0
    /// How many hours of working time it waits; zero if for ever.
    public var deadlineHours: Int32 = 0
    /// Who is asked further, each time that the deadline has passed.
    public var escalations: [PayshareV1.ApprovalEscalationPlaces] = []
    /// When it is escalated, each time, and the last of them when the last action follows; none before it is
    /// open.
    public var dueTimes: [GoogleProtobuf.Timestamp] = []
    /// How many of the escalations have happened.
    public var escalationCount: Int32 = 0
    /// What happens when the last of these times has passed.
    public var lastAction: PayshareV1.ApprovalRouteStep.LastAction = .unspecified

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalStep" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.displayName = try reader.string()
        case 18: try reader.message(appendingTo: &self.places)
        case 24: self.needed = try reader.int32()
        case 32: self.deadlineHours = try reader.int32()
        case 42: try reader.message(appendingTo: &self.escalations)
        case 50: try reader.message(appendingTo: &self.dueTimes)
        case 56: self.escalationCount = try reader.int32()
        case 64: self.lastAction = try reader.enumeration()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.displayName, field: 1)
      writer.messages(self.places, field: 2)
      writer.int32(self.needed, field: 3)
      writer.int32(self.deadlineHours, field: 4)
      writer.messages(self.escalations, field: 5)
      writer.messages(self.dueTimes, field: 6)
      writer.int32(self.escalationCount, field: 7)
      writer.enumeration(self.lastAction, field: 8)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 447 }
      /// One of `due_times`, with its tag and length.
      public static var dueTimes: Int { 19 }
    }
  }
}

extension PayshareV1 {
  /// Somebody who is asked in a step.
  public struct ApprovalPlace: DescribedMessage {
    /// Who it is.
    public var userID: String = ""
    /// Who was asked before, the first one first.
    public var formerUserIDs: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalPlace" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string()
        case 18: self.formerUserIDs.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.strings(self.formerUserIDs, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Those who are asked further when a deadline has passed.
  public struct ApprovalEscalationPlaces: DescribedMessage {
    /// Who they are.
    public var userIDs: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalEscalationPlaces" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userIDs.append(try reader.string())
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.strings(self.userIDs, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
    }
  }
}

extension PayshareV1 {
  /// A decision that was made. It is neither changed nor taken back.
  public struct ApprovalVote: DescribedMessage {
    /// The index of the step.
    public var stepIndex: Int32 = 0
    /// Whose decision was asked for.
    public var approverUserID: String = ""
    /// Who decided: the approver, or somebody to whom they delegated it.
    public var voterUserID: String = ""
    /// Those through whom it was delegated, between the two.
    public var throughUserIDs: [String] = []
    /// What was decided.
    public var choice: PayshareV1.ApprovalVote.Choice = .unspecified
    /// The content that it was decided about.
    public var digest: String = ""
    /// When.
    public var voteTime: GoogleProtobuf.Timestamp?
    /// The submission in which it was decided, from 1 on; an earlier one if it was kept.
    public var round: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalVote" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.stepIndex = try reader.int32()
        case 18: self.approverUserID = try reader.string()
        case 26: self.voterUserID = try reader.string()
        case 34: self.throughUserIDs.append(try reader.string())
        case 40: self.choice = try reader.enumeration()
        case 50: self.digest = try reader.string()
        case 58: try reader.message(into: &self.voteTime)
        case 64: self.round = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.stepIndex, field: 1)
      writer.string(self.approverUserID, field: 2)
      writer.string(self.voterUserID, field: 3)
      writer.strings(self.throughUserIDs, field: 4)
      writer.enumeration(self.choice, field: 5)
      writer.string(self.digest, field: 6)
      writer.message(self.voteTime, field: 7)
      writer.int32(self.round, field: 8)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 451 }
    }

    /// What was decided.
    public enum Choice: ProtobufEnum {
      /// Not stated.
      case unspecified
      /// Yes.
      case approve
      /// No.
      case reject
      /// Not like this.
      case requestChanges
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .approve
          case 2: .reject
          case 3: .requestChanges
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .approve: 1
        case .reject: 2
        case .requestChanges: 3
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// Something that happened to an approval.
  public struct ApprovalChange: DescribedMessage {
    /// What happened.
    public var kind: PayshareV1.ApprovalChange.Kind = .unspecified
    /// The index of the step that it is about.
    public var stepIndex: Int32 = 0
    /// Whose place it was, where one was given to another person.
    public var fromUserID: String = ""
    /// Who is asked now.
    public var toUserIDs: [String] = []
    /// How many decisions were kept, or count no more.
    public var voteCount: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalChange" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.kind = try reader.enumeration()
        case 16: self.stepIndex = try reader.int32()
        case 26: self.fromUserID = try reader.string()
        case 34: self.toUserIDs.append(try reader.string())
        case 40: self.voteCount = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.kind, field: 1)
      writer.int32(self.stepIndex, field: 2)
      writer.string(self.fromUserID, field: 3)
      writer.strings(self.toUserIDs, field: 4)
      writer.int32(self.voteCount, field: 5)
    }

    /// What happened.
    public enum Kind: ProtobufEnum {
      /// Not stated.
      case unspecified
      /// It was submitted.
      case submitted
      /// A step waits for decisions.
      case stepOpened
      /// Somebody decided: the last one of `votes`.
      case decided
      /// Every step was passed.
      case approved
      /// It was rejected: by an approver, or because a deadline passed.
      case rejected
      /// Changes are wanted.
      case changesRequested
      /// It was taken back.
      case withdrawn
      /// It is a draft again.
      case reopened
      /// A place was given to another person.
      case reassigned
      /// A deadline passed, and further people are asked.
      case escalated
      /// A deadline passed, and nobody else can be asked.
      case expired
      /// Somebody commented.
      case commented
      /// Decisions count no more, because what the content builds on has changed.
      case votesVoided
      /// Another subject has taken the place of this one.
      case superseded
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .submitted
          case 2: .stepOpened
          case 3: .decided
          case 4: .approved
          case 5: .rejected
          case 6: .changesRequested
          case 7: .withdrawn
          case 8: .reopened
          case 9: .reassigned
          case 10: .escalated
          case 11: .expired
          case 12: .commented
          case 13: .votesVoided
          case 14: .superseded
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .submitted: 1
        case .stepOpened: 2
        case .decided: 3
        case .approved: 4
        case .rejected: 5
        case .changesRequested: 6
        case .withdrawn: 7
        case .reopened: 8
        case .reassigned: 9
        case .escalated: 10
        case .expired: 11
        case .commented: 12
        case .votesVoided: 13
        case .superseded: 14
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// What somebody says about an approval.
  public struct ApprovalComment: DescribedMessage {
    /// Output only. The comment's id, a UUID.
    public var id: String = ""
    /// Output only. The approval.
    public var approvalID: String = ""
    /// What is said.
    public var text: String = ""
    /// Output only. Who says it.
    public var authorUserID: String = ""
    /// Output only. When.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Who is mentioned in it. Somebody who may not see the approval gives `INVALID_ARGUMENT` with the reason
    /// `CANNOT_SEE`.
    public var mentionedUserIDs: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalComment" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.approvalID = try reader.string(limit: 1024)
        case 26: self.text = try reader.string(limit: 2000)
        case 34: self.authorUserID = try reader.string(limit: 1024)
        case 42: try reader.message(into: &self.createTime)
        case 50:
          try reader.checkItems(self.mentionedUserIDs.count, limit: 20)
          self.mentionedUserIDs.append(try reader.string(limit: 36))
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.approvalID, field: 2)
      writer.string(self.text, field: 3)
      writer.string(self.authorUserID, field: 4)
      writer.message(self.createTime, field: 5)
      writer.strings(self.mentionedUserIDs, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(self.approvalID, "approval_id")
      violations.string(self.text, "text", required: true, StringRules(maximumLength: 2000, isNotBlank: true))
      violations.string(self.authorUserID, "author_user_id")
      violations.message(self.createTime, "create_time")
      if violations.count(self.mentionedUserIDs.count, "mentioned_user_ids", maximum: 20) {
        violations.strings(self.mentionedUserIDs, "mentioned_user_ids", StringRules(format: .uuid))
        violations.unique(self.mentionedUserIDs, "mentioned_user_ids")
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `text`, in Unicode scalars.
      public static var textLength: Int { 2000 }
      /// The greatest number of elements of `mentioned_user_ids`.
      public static var mentionedUserIDsCount: Int { 20 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 8136 }
    }
  }
}

extension PayshareV1 {
  /// A person has another one decide for them, for some time.
  public struct ApprovalDelegation: DescribedMessage {
    /// Output only. The delegation's id, a UUID.
    public var id: String = ""
    /// Output only. Who is stood in for.
    public var fromUserID: String = ""
    /// Who stands in.
    public var toUserID: String = ""
    /// The first moment at which it holds; that of the call if it is absent.
    public var firstTime: GoogleProtobuf.Timestamp?
    /// The last moment at which it holds.
    public var lastTime: GoogleProtobuf.Timestamp?
    /// Output only. When it was made.
    public var createTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApprovalDelegation" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.fromUserID = try reader.string(limit: 1024)
        case 26: self.toUserID = try reader.string(limit: 36)
        case 34: try reader.message(into: &self.firstTime)
        case 42: try reader.message(into: &self.lastTime)
        case 50: try reader.message(into: &self.createTime)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.fromUserID, field: 2)
      writer.string(self.toUserID, field: 3)
      writer.message(self.firstTime, field: 4)
      writer.message(self.lastTime, field: 5)
      writer.message(self.createTime, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(self.fromUserID, "from_user_id")
      violations.string(self.toUserID, "to_user_id", required: true, StringRules(format: .uuid))
      violations.message(self.firstTime, "first_time")
      violations.message(self.lastTime, "last_time", required: true)
      violations.message(self.createTime, "create_time")
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 171 }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Approval = FileDescriptor(
    name: "payshare/v1/approval.proto",
    dependencies: [
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/v1/approval_route.proto",
    ],
    base64: """
      ChpwYXlzaGFyZS92MS9hcHByb3ZhbC5wcm90bxILcGF5c2hhcmUudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8a
      HHBheXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8aIHBheXNoYXJlL3YxL2FwcHJvdmFsX3JvdXRlLnByb3RvIrUICghBcHByb3Zh
      bBIYCgJpZBgBIAEoCUIIsrUYBBICGAFSAmlkEk0KD2J1ZGdldF9yZXZpc2lvbhgCIAEoCzIiLnBheXNoYXJlLnYxLkJ1ZGdldFJl
      dmlzaW9uU3ViamVjdEgAUg5idWRnZXRSZXZpc2lvbhJECgxleHBlbnNlX2VkaXQYESABKAsyHy5wYXlzaGFyZS52MS5FeHBlbnNl
      RWRpdFN1YmplY3RIAFILZXhwZW5zZUVkaXQSMQoFc3RhdGUYAyABKA4yGy5wYXlzaGFyZS52MS5BcHByb3ZhbC5TdGF0ZVIFc3Rh
      dGUSMQoFY2F1c2UYBCABKA4yGy5wYXlzaGFyZS52MS5BcHByb3ZhbC5DYXVzZVIFY2F1c2USNAoRYXBwcm92YWxfcm91dGVfaWQY
      BSABKAlCCLK1GAQSAhgBUg9hcHByb3ZhbFJvdXRlSWQSLwoFc3RlcHMYBiADKAsyGS5wYXlzaGFyZS52MS5BcHByb3ZhbFN0ZXBS
      BXN0ZXBzEh0KCnN0ZXBfaW5kZXgYByABKAVSCXN0ZXBJbmRleBIvCgV2b3RlcxgIIAMoCzIZLnBheXNoYXJlLnYxLkFwcHJvdmFs
      Vm90ZVIFdm90ZXMSMAoPYXV0aG9yX3VzZXJfaWRzGAkgAygJQgiytRgEEgIYAVINYXV0aG9yVXNlcklkcxIgCgZkaWdlc3QYCiAB
      KAlCCLK1GAQSAhBQUgZkaWdlc3QSFAoFcm91bmQYCyABKAVSBXJvdW5kEiMKDWNvbW1lbnRfY291bnQYDCABKAVSDGNvbW1lbnRD
      b3VudBIeCgV2ZXJicxgNIAMoCUIIsrUYBBICEChSBXZlcmJzEjsKC2NyZWF0ZV90aW1lGA4gASgLMhouZ29vZ2xlLnByb3RvYnVm
      LlRpbWVzdGFtcFIKY3JlYXRlVGltZRI7Cgt1cGRhdGVfdGltZRgPIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnVw
      ZGF0ZVRpbWUSHAoEZXRhZxgQIAEoCUIIsrUYBBICEBRSBGV0YWcilwEKBVN0YXRlEhUKEVNUQVRFX1VOU1BFQ0lGSUVEEAASCQoF
      RFJBRlQQARINCglTVUJNSVRURUQQAhIMCghBUFBST1ZFRBADEgwKCFJFSkVDVEVEEAQSFQoRQ0hBTkdFU19SRVFVRVNURUQQBRIN
      CglXSVRIRFJBV04QBhILCgdFWFBJUkVEEAcSDgoKU1VQRVJTRURFRBAIInEKBUNhdXNlEhUKEUNBVVNFX1VOU1BFQ0lGSUVEEAAS
      EAoMQkFTRV9DSEFOR0VEEAESEwoPREVBRExJTkVfUEFTU0VEEAISFQoRQVBQUk9WRURfRElSRUNUTFkQAxITCg9TVUJKRUNUX0RF
      TEVURUQQBEIJCgdzdWJqZWN0ImQKFUJ1ZGdldFJldmlzaW9uU3ViamVjdBInCglidWRnZXRfaWQYASABKAlCCpK1GAYIARICGAFS
      CGJ1ZGdldElkEiIKBm51bWJlchgCIAEoA0IKkrUYBggBGgIIAlIGbnVtYmVyIl8KEkV4cGVuc2VFZGl0U3ViamVjdBIlCghldmVu
      dF9pZBgBIAEoCUIKkrUYBggBEgIYAVIHZXZlbnRJZBIiCgZudW1iZXIYAiABKANCCpK1GAYIARoCCAJSBm51bWJlciKnAwoMQXBw
      cm92YWxTdGVwEisKDGRpc3BsYXlfbmFtZRgBIAEoCUIIsrUYBBICEGRSC2Rpc3BsYXlOYW1lEjIKBnBsYWNlcxgCIAMoCzIaLnBh
      eXNoYXJlLnYxLkFwcHJvdmFsUGxhY2VSBnBsYWNlcxIWCgZuZWVkZWQYAyABKAVSBm5lZWRlZBIlCg5kZWFkbGluZV9ob3VycxgE
      IAEoBVINZGVhZGxpbmVIb3VycxJHCgtlc2NhbGF0aW9ucxgFIAMoCzIlLnBheXNoYXJlLnYxLkFwcHJvdmFsRXNjYWxhdGlvblBs
      YWNlc1ILZXNjYWxhdGlvbnMSNwoJZHVlX3RpbWVzGAYgAygLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIIZHVlVGltZXMS
      KQoQZXNjYWxhdGlvbl9jb3VudBgHIAEoBVIPZXNjYWxhdGlvbkNvdW50EkoKC2xhc3RfYWN0aW9uGAggASgOMikucGF5c2hhcmUu
      djEuQXBwcm92YWxSb3V0ZVN0ZXAuTGFzdEFjdGlvblIKbGFzdEFjdGlvbiJkCg1BcHByb3ZhbFBsYWNlEiEKB3VzZXJfaWQYASAB
      KAlCCLK1GAQSAhgBUgZ1c2VySWQSMAoPZm9ybWVyX3VzZXJfaWRzGAIgAygJQgiytRgEEgIYAVINZm9ybWVyVXNlcklkcyI/ChhB
      cHByb3ZhbEVzY2FsYXRpb25QbGFjZXMSIwoIdXNlcl9pZHMYASADKAlCCLK1GAQSAhgBUgd1c2VySWRzIr4DCgxBcHByb3ZhbFZv
      dGUSHQoKc3RlcF9pbmRleBgBIAEoBVIJc3RlcEluZGV4EjIKEGFwcHJvdmVyX3VzZXJfaWQYAiABKAlCCLK1GAQSAhgBUg5hcHBy
      b3ZlclVzZXJJZBIsCg12b3Rlcl91c2VyX2lkGAMgASgJQgiytRgEEgIYAVILdm90ZXJVc2VySWQSMgoQdGhyb3VnaF91c2VyX2lk
      cxgEIAMoCUIIsrUYBBICGAFSDnRocm91Z2hVc2VySWRzEjgKBmNob2ljZRgFIAEoDjIgLnBheXNoYXJlLnYxLkFwcHJvdmFsVm90
      ZS5DaG9pY2VSBmNob2ljZRIgCgZkaWdlc3QYBiABKAlCCLK1GAQSAhBQUgZkaWdlc3QSNwoJdm90ZV90aW1lGAcgASgLMhouZ29v
      Z2xlLnByb3RvYnVmLlRpbWVzdGFtcFIIdm90ZVRpbWUSFAoFcm91bmQYCCABKAVSBXJvdW5kIk4KBkNob2ljZRIWChJDSE9JQ0Vf
      VU5TUEVDSUZJRUQQABILCgdBUFBST1ZFEAESCgoGUkVKRUNUEAISEwoPUkVRVUVTVF9DSEFOR0VTEAMivwMKDkFwcHJvdmFsQ2hh
      bmdlEjQKBGtpbmQYASABKA4yIC5wYXlzaGFyZS52MS5BcHByb3ZhbENoYW5nZS5LaW5kUgRraW5kEh0KCnN0ZXBfaW5kZXgYAiAB
      KAVSCXN0ZXBJbmRleBIgCgxmcm9tX3VzZXJfaWQYAyABKAlSCmZyb21Vc2VySWQSHgoLdG9fdXNlcl9pZHMYBCADKAlSCXRvVXNl
      cklkcxIdCgp2b3RlX2NvdW50GAUgASgFUgl2b3RlQ291bnQi9gEKBEtpbmQSFAoQS0lORF9VTlNQRUNJRklFRBAAEg0KCVNVQk1J
      VFRFRBABEg8KC1NURVBfT1BFTkVEEAISCwoHREVDSURFRBADEgwKCEFQUFJPVkVEEAQSDAoIUkVKRUNURUQQBRIVChFDSEFOR0VT
      X1JFUVVFU1RFRBAGEg0KCVdJVEhEUkFXThAHEgwKCFJFT1BFTkVEEAgSDgoKUkVBU1NJR05FRBAJEg0KCUVTQ0FMQVRFRBAKEgsK
      B0VYUElSRUQQCxINCglDT01NRU5URUQQDBIQCgxWT1RFU19WT0lERUQQDRIOCgpTVVBFUlNFREVEEA4iqAIKD0FwcHJvdmFsQ29t
      bWVudBIYCgJpZBgBIAEoCUIIsrUYBBICGAFSAmlkEikKC2FwcHJvdmFsX2lkGAIgASgJQgiytRgEEgIYAVIKYXBwcm92YWxJZBIl
      CgR0ZXh0GAMgASgJQhGStRgJCAESBRDQDygBuLUYAlIEdGV4dBIuCg5hdXRob3JfdXNlcl9pZBgEIAEoCUIIsrUYBBICGAFSDGF1
      dGhvclVzZXJJZBI7CgtjcmVhdGVfdGltZRgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmNyZWF0ZVRpbWUSPAoS
      bWVudGlvbmVkX3VzZXJfaWRzGAYgAygJQg6StRgKEgIYASoEEBQYAVIQbWVudGlvbmVkVXNlcklkcyK9AgoSQXBwcm92YWxEZWxl
      Z2F0aW9uEhgKAmlkGAEgASgJQgiytRgEEgIYAVICaWQSKgoMZnJvbV91c2VyX2lkGAIgASgJQgiytRgEEgIYAVIKZnJvbVVzZXJJ
      ZBIoCgp0b191c2VyX2lkGAMgASgJQgqStRgGCAESAhgBUgh0b1VzZXJJZBI5CgpmaXJzdF90aW1lGAQgASgLMhouZ29vZ2xlLnBy
      b3RvYnVmLlRpbWVzdGFtcFIJZmlyc3RUaW1lEj8KCWxhc3RfdGltZRgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBC
      BpK1GAIIAVIIbGFzdFRpbWUSOwoLY3JlYXRlX3RpbWUYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVU
      aW1lQmYKD2Rldi5wYXlzaGFyZS52MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJl
      LlYxygILUGF5c2hhcmVcVjHqAgxQYXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}
