internal import DOTLanguage

/// States the width of every text, so that a browser without the font squeezes or stretches the
/// letters instead of letting them run over the edge of their box.
enum SVGTextWidths {
  static func state(
    in root: inout SVGElement, measurer: TextMeasurer
  ) throws(GraphvizError) {
    var runs: [DOTTextRun] = []
    root.visitAll { element in
      if let run = run(of: element) { runs.append(run) }
    }
    let widths = try measurer.widths(of: runs)
    var next = 0
    root.transformAll { element in
      guard run(of: element) != nil, next < widths.count else { return }
      let width = widths[next]
      next += 1
      guard width > 1 else { return }
      element["textLength"] = "\((width * 100).rounded() / 100)"
      element["lengthAdjust"] = "spacingAndGlyphs"
    }
  }

  private static func run(of element: SVGElement) -> DOTTextRun? {
    guard element.name == "text", let size = element["font-size"].flatMap(Double.init) else {
      return nil
    }
    return DOTTextRun(
      element.text, DOTFont(size: size, isBold: element["font-weight"] == "700"))
  }
}
