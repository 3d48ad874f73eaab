internal import DOTLanguage
public import SteeringModel

extension SteeringNetwork.Sector {
  /// The light color that stands for the sector in every picture: `#77aadd`.
  ///
  /// Of an actor whose sector is not known it is that of nil.
  public static func pictureColor(of sector: SteeringNetwork.Sector?) -> String {
    SectorGroup(sector).colors.fill.hexadecimal
  }
}
