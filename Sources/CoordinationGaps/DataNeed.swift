public import Localization
public import SteeringModel

/// A sheet or a column without which a rule cannot be answered.
///
/// An absent sheet, and a column that is empty in every row of a sheet that has rows, make the
/// answer unknown. A sheet that is there without rows says that there is nothing: no need is unmet.
public enum DataNeed: Hashable, Sendable {
  /// A whole sheet.
  case sheet(SteeringNetwork.SheetName)
  /// Columns of the actors.
  case actorLevel, actorSector, actorRoles, actorOrganisation, actorRank, actorLocal
  /// Since when a post has its holder.
  case actorHolderSince
  /// The places of organisations in the handbook's list of actors.
  case organisationCategory
  /// Columns of the fora.
  case forumKind, forumConvenor, forumMeetings, forumLastMeeting, forumDecides
  /// The share of meetings attended.
  case seatAttendance
  /// Columns of the ties.
  case tieFrequency, tieLastContact, tieSince
  /// Columns of the initiatives.
  case initiativeOwner, initiativeTargetGroups, initiativeActivity, initiativeGoals, initiativePlace
  /// Columns of the target groups.
  case targetGroupAges, targetGroupPlaces
  /// Where target groups are met.
  case knowledgePlace
  /// Columns of the mandates.
  case mandateScope, mandateAnnouncedTo
  /// Columns of the agreements.
  case agreementOwner, agreementDue, agreementFollowUp
  /// Columns of the goals.
  case goalSetBy, goalStrategy

  /// The sheet that the need belongs to.
  public var sheet: SteeringNetwork.SheetName {
    switch self {
    case .sheet(let sheet): sheet
    case .actorLevel, .actorSector, .actorRoles, .actorOrganisation, .actorRank, .actorLocal,
      .actorHolderSince:
      .actors
    case .organisationCategory: .organisations
    case .forumKind, .forumConvenor, .forumMeetings, .forumLastMeeting, .forumDecides: .fora
    case .seatAttendance: .seats
    case .tieFrequency, .tieLastContact, .tieSince: .ties
    case .initiativeOwner, .initiativeTargetGroups, .initiativeActivity, .initiativeGoals,
      .initiativePlace:
      .initiatives
    case .targetGroupAges, .targetGroupPlaces: .targetGroups
    case .knowledgePlace: .knowledge
    case .mandateScope, .mandateAnnouncedTo: .mandates
    case .agreementOwner, .agreementDue, .agreementFollowUp: .agreements
    case .goalSetBy, .goalStrategy: .goals
    }
  }

  /// The column in the workbook, or nil for a whole sheet.
  public var column: Localized? {
    switch self {
    case .sheet: nil
    case .actorLevel: Localized(da: "niveau", en: "level")
    case .actorSector: Localized(da: "sektor", en: "sector")
    case .actorRoles: Localized(da: "roller", en: "roles")
    case .actorOrganisation: Localized(da: "organisation", en: "organisation")
    case .actorRank: Localized(da: "rang", en: "rank")
    case .actorLocal: Localized(da: "lokal", en: "local")
    case .actorHolderSince: Localized(da: "i_stillingen_siden", en: "holder_since")
    case .organisationCategory: Localized(da: "aktørtype", en: "category")
    case .forumKind: Localized(da: "type", en: "kind")
    case .forumConvenor: Localized(da: "mødeindkalder", en: "convenor")
    case .forumMeetings: Localized(da: "møder_pr_år", en: "meetings_per_year")
    case .forumLastMeeting: Localized(da: "seneste_møde", en: "last_meeting")
    case .forumDecides: Localized(da: "beslutningskompetence", en: "decides")
    case .seatAttendance: Localized(da: "fremmøde", en: "attendance")
    case .tieFrequency: Localized(da: "hyppighed", en: "frequency")
    case .tieLastContact: Localized(da: "seneste_kontakt", en: "last_contact")
    case .tieSince: Localized(da: "siden", en: "since")
    case .initiativeOwner: Localized(da: "ansvarlig", en: "owner")
    case .initiativeTargetGroups: Localized(da: "målgrupper", en: "target_groups")
    case .initiativeActivity: Localized(da: "aktivitet", en: "activity")
    case .initiativeGoals: Localized(da: "mål", en: "goals")
    case .initiativePlace: Localized(da: "sted", en: "place")
    case .targetGroupAges: Localized(da: "alder_fra", en: "age_from")
    case .targetGroupPlaces: Localized(da: "steder", en: "places")
    case .knowledgePlace: Localized(da: "sted", en: "place")
    case .mandateScope: Localized(da: "omfang", en: "scope")
    case .mandateAnnouncedTo: Localized(da: "meldt_ud_til", en: "announced_to")
    case .agreementOwner: Localized(da: "ansvarlig", en: "owner")
    case .agreementDue: Localized(da: "frist", en: "due")
    case .agreementFollowUp: Localized(da: "følges_op_af", en: "follow_up")
    case .goalSetBy: Localized(da: "sat_af", en: "set_by")
    case .goalStrategy: Localized(da: "strategi", en: "strategy")
    }
  }

  /// The name for a reader: the sheet, or the column and its sheet.
  public var title: Localized {
    guard let column else {
      return Localized(da: "arket \(sheet.name.da)", en: "the sheet \(sheet.name.en)")
    }
    return Localized(
      da: "kolonnen \(column.da) i arket \(sheet.name.da)",
      en: "the column \(column.en) in the sheet \(sheet.name.en)")
  }

  /// Whether the network has the data.
  public func isMet(by network: SteeringNetwork) -> Bool {
    guard network.sheets.contains(sheet) else { return false }
    return switch self {
    case .sheet: true
    case .actorLevel: network.actors.states { $0.level != nil }
    case .actorSector: network.actors.states { $0.sector != nil }
    case .actorRoles: network.actors.states { !$0.roles.isEmpty }
    case .actorOrganisation: network.actors.states { $0.organisation != nil }
    case .actorRank: network.actors.states { $0.rank != nil }
    case .actorLocal: network.actors.states { $0.isLocal != nil }
    case .actorHolderSince: network.actors.states { $0.holderSince != nil }
    case .organisationCategory: network.organisations.states { $0.category != nil }
    case .forumKind: network.fora.states { $0.kind != nil }
    case .forumConvenor: network.fora.states { !$0.convenors.isEmpty }
    case .forumMeetings: network.fora.states { $0.meetingsPerYear != nil }
    case .forumLastMeeting: network.fora.states { $0.lastMeeting != nil }
    case .forumDecides: network.fora.states { $0.decides != nil }
    case .seatAttendance: network.seats.states { $0.attendance != nil }
    case .tieFrequency: network.reports.states { $0.frequency != nil }
    case .tieLastContact: network.reports.states { $0.lastContact != nil }
    case .tieSince: network.reports.states { $0.period.from != nil }
    case .initiativeOwner: network.initiatives.states { !$0.owners.isEmpty }
    case .initiativeTargetGroups: network.initiatives.states { !$0.targetGroups.isEmpty }
    case .initiativeActivity: network.initiatives.states { $0.activity != nil }
    case .initiativeGoals: network.initiatives.states { !$0.goals.isEmpty }
    case .initiativePlace: network.initiatives.states { !$0.places.isEmpty }
    case .targetGroupAges: network.targetGroups.states { $0.ageFrom != nil }
    case .targetGroupPlaces: network.targetGroups.states { !$0.places.isEmpty }
    case .knowledgePlace: network.knowledge.states { !$0.places.isEmpty }
    case .mandateScope: network.mandates.states { $0.scope != nil }
    case .mandateAnnouncedTo: network.mandates.states { !$0.announcedTo.isEmpty }
    case .agreementOwner: network.agreements.states { !$0.owners.isEmpty }
    case .agreementDue: network.agreements.states { $0.due != nil }
    case .agreementFollowUp: network.agreements.states { !$0.followedUpBy.isEmpty }
    case .goalSetBy: network.goals.states { !$0.setBy.isEmpty }
    case .goalStrategy: network.goals.states { $0.strategy != nil }
    }
  }
}

extension Array {
  /// Whether there are no rows, or one of them states something.
  fileprivate func states(_ isStated: (Element) -> Bool) -> Bool {
    isEmpty || contains(where: isStated)
  }
}
