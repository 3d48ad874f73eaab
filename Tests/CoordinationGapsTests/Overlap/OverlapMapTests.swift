import CoordinationGaps
import NetworkAnalysis
import SteeringModel
import Testing
import TestSupport

@Suite struct OverlapMapTests {
  private var builder: NetworkBuilder {
    var builder = NetworkBuilder()
    for name in ["Klubleder", "Gadeplan", "Jobkonsulent", "Betjent"] { builder.actor(name) }
    builder.targetGroup("Drenge")
    builder.targetGroup("Unge")
    builder.targetGroup("Piger")
    builder.initiative("Åben klub", owners: ["Klubleder"], for: ["Drenge"])
    builder.initiative("Gadeplan", owners: ["Gadeplan"], for: ["Drenge"])
    builder.initiative("Lommepenge", owners: ["Jobkonsulent"], for: ["Drenge", "Unge"])
    builder.initiative("Nye veje", owners: ["Betjent"])
    builder.initiative("Sommerlejr", owners: ["Betjent"], for: ["Unge"]) { $0.status = .ended }
    builder.tie("Klubleder", "Gadeplan", .coordination)
    builder.tie("Gadeplan", "Jobkonsulent", .contact)
    return builder
  }

  @Test func whoWorksForWhomAndWhoCoordinates() {
    let map = builder.analysis().overlapMap
    #expect(map.groups.map(\.targetGroup) == [Handle(0), Handle(1)])
    #expect(map.groups[0].initiatives == [Handle(0), Handle(1), Handle(2)])
    // A bare contact does not coordinate.
    #expect(map.groups[0].pairs.map(\.isCoordinated) == [true, false, false])
    #expect(map.groups[0].isShared && !map.groups[0].isCoordinated)
    #expect(!map.groups[1].isShared && map.groups[1].initiatives == [Handle(2)])
    #expect(map.withoutTargetGroup == [Handle(3)])
    #expect(map.congruence.value == 1.0 / 3)
  }

  @Test func ownersOfOneInitiativeMustCoordinateToo() {
    var builder = NetworkBuilder()
    builder.actor("A")
    builder.actor("B")
    builder.initiative("Fælles", owners: ["A", "B"])
    let map = builder.analysis().overlapMap
    #expect(map.congruence.required.count == 1 && map.congruence.value == 0)
    #expect(map.groups.isEmpty)
  }

  @Test func nothingToMap() {
    let map = NetworkBuilder().analysis().overlapMap
    #expect(map.groups.isEmpty && map.congruence.value == nil)
  }
}
