/// A validated steering network.
public struct SteeringNetwork: Sendable {}
