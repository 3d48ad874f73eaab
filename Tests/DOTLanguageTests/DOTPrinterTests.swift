import Testing

@testable import DOTLanguage

@Suite("DOT as text")
struct DOTPrinterTests {
  @Test("A picture is printed in a fixed order")
  func golden() {
    var graph = DOTGraph(name: "pair", attributes: .pinned)
    graph.page = DOTPage(lowerLeft: DOTPoint(x: -50, y: -20), upperRight: DOTPoint(x: 50, y: 20))
    graph.background.circle(
      at: DOTPoint(x: 0, y: 0), radius: 40, fill: DOTColor(0xCFDCEA),
      pen: DOTBackground.Pen(DOTColor(0x8FA3B8), width: 0.8, line: .dashed))
    graph.nodeDefaults = DOTNodeAttributes(
      sizing: .fixed, shape: .box, styles: [.filled, .rounded], font: DOTFont(size: 8.5))
    graph.nodes = [
      DOTNode(
        "a1",
        DOTNodeAttributes(
          label: "Områdechef,\nskole", tooltip: DOTText("a \"quoted\" tip"), id: "x1",
          classes: ["actor", "s_school"], position: DOTPoint(x: 1.006, y: -2), width: 80,
          height: 27))
    ]
    graph.edges = [
      DOTEdge(
        "a1", "a2",
        DOTEdgeAttributes(
          curve: DOTCurve(
            from: DOTPoint(x: 0, y: 0), DOTPoint(x: 1, y: 1), DOTPoint(x: 2, y: 1),
            to: DOTPoint(x: 3, y: 0)),
          direction: DOTEdgeAttributes.Direction.none, style: .dashed, color: DOTColor(0xCC3311),
          penWidth: 1.6))
    ]
    let font = #""Open Sans,Liberation Sans,DejaVu Sans""#
    #expect(
      graph.description == """
        graph "pair" {
          graph [layout="nop2", outputorder=edgesfirst, bgcolor="#ffffff", pad=0.1, notranslate=true, \
        _background="c 7 -#cfdcea S 15 -setlinewidth(0) S 5 -solid C 7 -#cfdcea E 0 0 40 40 \
        c 7 -#8fa3b8 S 17 -setlinewidth(0.8) S 6 -dashed e 0 0 40 40"]
          node [fixedsize=true, shape=box, style="filled,rounded", fontname=\(font), fontsize=8.5]
          "page0" [label="", pos="-50,-20", width=0.01, height=0.01, fixedsize=shape, style="invis"]
          "page1" [label="", pos="50,20", width=0.01, height=0.01, fixedsize=shape, style="invis"]
          "a1" [label="Områdechef,\\nskole", tooltip="a \\"quoted\\" tip", id="x1", \
        class="actor s_school", pos="1.01,-2", width=1.1111, height=0.375]
          "a1" -- "a2" [pos="0,0 1,1 2,1 3,0", dir=none, style=dashed, color="#cc3311", penwidth=1.6]
        }

        """)
  }

  @Test("Arrowheads have their tips before the course")
  func arrowheads() {
    var curve = DOTCurve(from: DOTPoint(x: 0, y: 0), to: DOTPoint(x: 10, y: 0))
    curve.startTip = DOTPoint(x: -5, y: 0)
    curve.endTip = DOTPoint(x: 15, y: 0)
    #expect(curve.text == "s,-5,0 e,15,0 0,0 0,0 10,0 10,0")
  }

  @Test("Texts of a background are counted in bytes and carry no escape")
  func backgroundText() {
    var background = DOTBackground()
    background.text(
      "å\\\"&amp;", at: DOTPoint(x: 0, y: 0), anchor: .center, font: DOTFont(size: 10),
      color: .black)
    #expect(background.xdot.hasSuffix("T 0 0 0 0 11 -å/\"＆amp;"))
    #expect("å/\"＆amp;".utf8.count == 11)
  }

  @Test("Shapes with too few corners show nothing")
  func degenerateShapes() {
    var background = DOTBackground()
    background.polygon([DOTPoint(x: 0, y: 0), DOTPoint(x: 1, y: 1)], fill: .black)
    background.polyline([DOTPoint(x: 0, y: 0)], pen: DOTBackground.Pen(.black))
    #expect(background.isEmpty)
  }
}
