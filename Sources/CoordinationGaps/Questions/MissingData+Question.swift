public import Localization
import SteeringModel

extension MissingData {
  /// The question that an interviewer can ask to get the data.
  public var question: Localized {
    switch self {
    case .need(let need): need.question
    case .statement(let text):
      Localized(da: "Kan I oplyse \(text.da)?", en: "Can you tell \(text.en)?")
    }
  }
}

extension DataNeed {
  /// The question that an interviewer can ask to get the data.
  public var question: Localized {
    switch self {
    case .sheet(let sheet): sheet.question
    case .actorLevel, .actorSector, .actorRoles, .actorOrganisation, .actorRank, .actorLocal,
      .actorHolderSince:
      actorQuestion
    case .organisationCategory:
      Localized(
        da: "Hvad er jeres organisation: forvaltning, forening, boligselskab eller andet?",
        en: "What is your organisation: an administration, an association, housing or other?")
    case .forumKind, .forumConvenor, .forumMeetings, .forumLastMeeting, .forumDecides,
      .seatAttendance:
      forumQuestion
    case .tieFrequency:
      Localized(da: "Hvor tit taler I sammen?", en: "How often do you talk?")
    case .tieLastContact:
      Localized(da: "Hvornår talte I sidst sammen?", en: "When did you last talk?")
    case .tieSince:
      Localized(
        da: "Hvor længe har I haft kontakt?", en: "How long have you been in contact?")
    case .initiativeOwner, .initiativeTargetGroups, .initiativeActivity, .initiativeGoals,
      .initiativePlace, .goalSetBy, .goalStrategy:
      effortQuestion
    case .targetGroupAges:
      Localized(da: "Hvor gamle er de unge i gruppen?", en: "How old are the young in the group?")
    case .targetGroupPlaces:
      Localized(
        da: "Hvor opholder de unge i gruppen sig?", en: "Where do the young of the group stay?")
    case .knowledgePlace:
      Localized(
        da: "Hvor møder du de unge: på torvet, i klubben, i skolen?",
        en: "Where do you meet the young: in the square, the club, the school?")
    case .mandateScope, .mandateAnnouncedTo:
      mandateQuestion
    case .agreementOwner:
      Localized(
        da: "Hvem har ansvaret for, at aftalen holdes?",
        en: "Who is responsible for keeping the agreement?")
    case .agreementDue:
      Localized(
        da: "Hvornår skal det aftalte være gjort?", en: "When is what was agreed to be done?")
    case .agreementFollowUp:
      Localized(
        da: "Hvem spørger til aftalen, og hvornår?", en: "Who asks after the agreement, and when?")
    }
  }

  private var actorQuestion: Localized {
    switch self {
    case .actorLevel:
      Localized(
        da: "Er du leder, mellemleder eller praktiker?",
        en: "Are you a leader, a middle manager or a practitioner?")
    case .actorSector:
      Localized(da: "Hvilken sektor arbejder du i?", en: "Which sector do you work in?")
    case .actorRoles:
      Localized(
        da: "Hvad er din rolle i samarbejdet?", en: "What is your role in the cooperation?")
    case .actorOrganisation:
      Localized(da: "Hvor er du ansat?", en: "Where are you employed?")
    case .actorRank:
      Localized(
        da: "Leder du hele området eller én lokal institution?",
        en: "Do you lead the whole field or one local institution?")
    case .actorLocal:
      Localized(da: "Arbejder du ude i området?", en: "Do you work in the area itself?")
    default:
      Localized(
        da: "Hvor længe har du haft din stilling?", en: "How long have you had your post?")
    }
  }

  private var forumQuestion: Localized {
    switch self {
    case .forumKind:
      Localized(
        da: "Hvad er mødet til for: at styre, at handle på sager eller at kende hinanden?",
        en: "What is the meeting for: to steer, to act on cases or to know each other?")
    case .forumConvenor:
      Localized(da: "Hvem indkalder til mødet?", en: "Who calls the meeting?")
    case .forumMeetings:
      Localized(
        da: "Hvor mange gange om året mødes I?", en: "How many times a year do you meet?")
    case .forumLastMeeting:
      Localized(da: "Hvornår mødtes I sidst?", en: "When did you last meet?")
    case .forumDecides:
      Localized(
        da: "Kan I beslutte noget på mødet, eller skal det videre?",
        en: "Can the meeting decide, or does it have to go on?")
    default:
      Localized(
        da: "Hvem plejer at komme til møderne, og hvem udebliver?",
        en: "Who usually comes to the meetings, and who stays away?")
    }
  }

  private var effortQuestion: Localized {
    switch self {
    case .initiativeOwner:
      Localized(
        da: "Hvem har ansvaret for indsatsen?", en: "Who is responsible for the initiative?")
    case .initiativeTargetGroups:
      Localized(da: "Hvem er indsatsen for?", en: "Whom is the initiative for?")
    case .initiativeActivity:
      Localized(da: "Hvad går indsatsen ud på?", en: "What does the initiative do?")
    case .initiativeGoals:
      Localized(
        da: "Hvilket mål arbejder indsatsen for?", en: "Which goal does the initiative serve?")
    case .initiativePlace:
      Localized(
        da: "Hvor foregår indsatsen?", en: "Where does the initiative take place?")
    case .goalSetBy:
      Localized(da: "Hvem har sat målet?", en: "Who set the goal?")
    default:
      Localized(
        da: "Hvilken strategi i kommunen hører målet til?",
        en: "Which strategy of the municipality does the goal belong to?")
    }
  }

  private var mandateQuestion: Localized {
    self == .mandateScope
      ? Localized(
        da: "Hvad må I selv beslutte, og hvad skal I spørge om?",
        en: "What may you decide yourselves, and what do you have to ask about?")
      : Localized(
        da: "Hvem har fået at vide, at I har opgaven?",
        en: "Who has been told that the task is yours?")
  }
}

extension SteeringNetwork.SheetName {
  /// The question that begins a sheet.
  fileprivate var question: Localized {
    switch self {
    case .area, .waivers:
      Localized(
        da: "Hvad hedder området, og hvilken dag gælder svarene for?",
        en: "What is the area called, and which day do the answers describe?")
    case .actors:
      Localized(da: "Hvem arbejder med de unge her?", en: "Who works with the young here?")
    case .organisations:
      Localized(
        da: "Hvilke organisationer er med i samarbejdet?",
        en: "Which organisations take part in the cooperation?")
    case .fora:
      Localized(
        da: "Hvilke faste møder har I på tværs?", en: "Which regular meetings do you share?")
    case .seats:
      Localized(da: "Hvem sidder med til hvert møde?", en: "Who sits in each meeting?")
    case .ties:
      Localized(
        da: "Hvem taler du med om de unge, og hvor tit?",
        en: "Whom do you talk to about the young, and how often?")
    case .initiatives:
      Localized(
        da: "Hvilke indsatser er i gang, og hvem har ansvaret?",
        en: "Which initiatives are running, and who is responsible?")
    case .targetGroups:
      Localized(
        da: "Hvilke grupper af unge er I optaget af?",
        en: "Which groups of young people concern you?")
    case .knowledge:
      Localized(
        da: "Hvem kender de unge i hver gruppe af navn?",
        en: "Who knows the young of each group by name?")
    case .mandates:
      Localized(
        da: "Hvem har givet jer opgaven, og hvad må I beslutte?",
        en: "Who gave you the task, and what may you decide?")
    case .goals:
      Localized(da: "Hvilke mål er I enige om?", en: "Which goals do you agree on?")
    case .agreements:
      Localized(
        da: "Hvad har I aftalt med hinanden, og hvem følger op?",
        en: "What have you agreed with each other, and who follows up?")
    case .indicators:
      Localized(
        da: "Hvor mange unge sigtes om året her og i de områder, I sammenligner med?",
        en: "How many young are charged a year here and in the areas that you compare with?")
    }
  }
}
