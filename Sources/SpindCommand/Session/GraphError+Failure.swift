import GraphKernel
import Localization

extension GraphError {
  /// What is wrong, for a reader.
  var message: Localized {
    switch self {
    case .tooManyNodes(let count, let limit):
      Localized(
        da: "Netværket har \(count) knuder; \(limit) er det højeste, der kan være.",
        en: "The network has \(count) nodes; \(limit) is the most there can be.")
    case .tooManyEdges(let count, let limit):
      Localized(
        da: "Relationerne har \(count) ender; \(limit) er det højeste, der kan være.",
        en: "The ties have \(count) ends; \(limit) is the most there can be.")
    case .beyondMemory(let needed, let available):
      Localized(
        da: "Netværket kræver \(needed >> 20) MiB hukommelse; maskinen har \(available >> 20) MiB.",
        en: "The network needs \(needed >> 20) MiB of memory; the machine has "
          + "\(available >> 20) MiB.")
    case .invalidWeight(let edge, let weight):
      Localized(
        da: "Relation \(edge + 1) har vægten \(weight).",
        en: "Tie \(edge + 1) has the weight \(weight).")
    case .negativeNodeCount, .nodeOutOfRange:
      Localized(
        da: "Netværket nævner en knude, som ikke findes.",
        en: "The network names a node that does not exist.")
    }
  }

  /// What to do.
  var remedy: Localized {
    switch self {
    case .tooManyNodes, .tooManyEdges, .beyondMemory:
      Localized(
        da: "Mål en del af netværket, eller slå knuder sammen.",
        en: "Measure a part of the network, or join nodes.")
    case .invalidWeight:
      Localized(
        da: "Ret vægten til et endeligt tal fra 0 og op, eller mål med --weight none.",
        en: "Correct the weight to a finite number from 0 up, or measure with --weight none.")
    case .negativeNodeCount, .nodeOutOfRange:
      Localized(
        da: "Ret filens relationer, så de kun nævner knuder, der er med.",
        en: "Correct the ties of the file so that they only name nodes that are in it.")
    }
  }
}
