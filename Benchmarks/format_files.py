"""The files that compare_formats.py has read: one graph, written plainly and with labels."""

import random

# The values of a string attribute of nodes.
SECTORS = ["health", "school", "police", "social services", "crime prevention"]


def pairs(path):
    with open(path, encoding="ascii") as lines:
        for line in lines:
            first, second = line.split()
            yield int(first), int(second)


def weights():
    """From 0 to 10 with two decimals, the same on every run."""
    generator = random.Random(7)
    while True:
        yield f"{generator.randrange(1, 1000) / 100}"


def write_edges(graph, output):
    for first, second in pairs(graph):
        output.write(f"{first} {second}\n")


def write_ncol(graph, output):
    for (first, second), weight in zip(pairs(graph), weights()):
        output.write(f"n{first} n{second} {weight}\n")


def write_csv(graph, output):
    output.write("source,target,weight\n")
    for (first, second), weight in zip(pairs(graph), weights()):
        output.write(f"n{first},n{second},{weight}\n")


def write_graphml(graph, output):
    output.write(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
        '  <key id="d0" for="node" attr.name="sector" attr.type="string"/>\n'
        '  <key id="d1" for="node" attr.name="size" attr.type="double"/>\n'
        '  <key id="d2" for="edge" attr.name="weight" attr.type="double"/>\n'
        '  <graph id="G" edgedefault="undirected">\n')
    for node in range(1 + max(max(pair) for pair in pairs(graph))):
        sector = SECTORS[node % len(SECTORS)]
        output.write(
            f'    <node id="n{node}">\n      <data key="d0">{sector}</data>\n'
            f'      <data key="d1">{node % 97 / 10}</data>\n    </node>\n')
    for (first, second), weight in zip(pairs(graph), weights()):
        output.write(
            f'    <edge source="n{first}" target="n{second}">\n'
            f'      <data key="d2">{weight}</data>\n    </edge>\n')
    output.write("  </graph>\n</graphml>\n")


WRITERS = {"edges": write_edges, "ncol": write_ncol, "csv": write_csv, "graphml": write_graphml}


def file_of(kind, graph, ties):
    """The file of a kind with a graph, which is made unless it is there."""
    path = graph.with_name(f"ties-{ties}.{kind}")
    if not path.exists():
        part = path.with_suffix(".part")
        with open(part, "w", encoding="utf-8") as output:
            WRITERS[kind](graph, output)
        part.rename(path)
    return path
