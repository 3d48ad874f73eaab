internal import DOTLanguage
internal import Foundation

/// Places names outside a circle.
enum RimLabel {
  /// The box of a text whose nearest point lies at a distance from the middle, moved outwards until it
  /// covers nothing.
  static func box(
    _ size: (width: Double, height: Double), at angle: Double, from radius: Double,
    avoiding others: [Box]
  ) -> Box {
    var distance = radius
    while true {
      let center =
        DOTPoint.polar(radius: distance, angle: angle)
        + DOTPoint(x: sin(angle) * size.width / 2, y: cos(angle) * size.height / 2)
      let box = Box(center: center, width: size.width, height: size.height)
      let isFree = !others.contains { $0.overlaps(box, gap: 3) }
      if isFree || distance > radius + 160 { return box }
      distance += 4
    }
  }
}
