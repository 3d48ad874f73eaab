"""Writes Tests/GraphKernelTests/Reference/ClassicValues.swift: values on which igraph and networkx agree.

Run with the environment that `compare` makes: `Benchmarks/.venv/bin/python Benchmarks/reference.py`. A value on
which the two differ by more than one part in 10⁹ is an error, so that none is written that rests on one tool.
"""

import math
import pathlib

import igraph
import networkx

FLORENTINE = ("Acciaiuoli Albizzi Barbadori Bischeri Castellani Ginori Guadagni Lamberteschi "
              "Medici Pazzi Peruzzi Pucci Ridolfi Salviati Strozzi Tornabuoni").split()


def florentine():
    graph = networkx.Graph()
    graph.add_nodes_from(FLORENTINE)
    graph.add_edges_from(networkx.florentine_families_graph().edges)
    return graph


def unweighted(graph):
    plain = networkx.Graph()
    plain.add_nodes_from(graph.nodes)
    plain.add_edges_from(graph.edges)
    return plain


def scaled(values):
    length = math.sqrt(sum(value * value for value in values))
    return [value / length for value in values]


def node_values(graph, other):
    order = list(graph.nodes)
    row = lambda values: [values[node] for node in order]
    count = len(order)
    yield "harmonic", row(networkx.harmonic_centrality(graph)), [
        value * (count - 1) for value in other.harmonic_centrality()]
    yield "betweenness", row(networkx.betweenness_centrality(graph, normalized=False)), \
        other.betweenness()
    yield "pagerank", row(networkx.pagerank(graph, tol=1e-15, max_iter=1000)), other.pagerank()
    yield "clustering", row(networkx.clustering(graph)), other.transitivity_local_undirected(
        mode="zero")
    yield "core", row(networkx.core_number(graph)), other.coreness()
    yield "constraint", row(networkx.constraint(graph)), other.constraint()
    if networkx.is_connected(graph):
        yield "closeness", row(networkx.closeness_centrality(graph)), other.closeness()
        yield "eigenvector", row(networkx.eigenvector_centrality_numpy(graph)), scaled(
            other.eigenvector_centrality())
        yield "eccentricity", row(networkx.eccentricity(graph)), other.eccentricity()


def graph_values(graph, other):
    yield "density", networkx.density(graph), other.density()
    yield "transitivity", networkx.transitivity(graph), other.transitivity_undirected()
    yield "assortativity", networkx.degree_assortativity_coefficient(graph), \
        other.assortativity_degree(directed=False)
    yield "edge-connectivity", networkx.edge_connectivity(graph), other.edge_connectivity()
    yield "node-connectivity", networkx.node_connectivity(graph), other.vertex_connectivity()
    if networkx.is_connected(graph):
        yield "diameter", networkx.diameter(graph), other.diameter()
        yield "average-path-length", networkx.average_shortest_path_length(graph), \
            other.average_path_length()


def agreed(place, first, second):
    if math.isnan(first) and math.isnan(second):
        return "nil"
    if abs(first - second) > 1e-9 * max(1, abs(first)):
        raise ValueError(f"{place}: networkx {first}, igraph {second}")
    return f"{first + 0.0:.11g}"


def main():
    networks = {
        "karate": unweighted(networkx.karate_club_graph()),
        "kite": networkx.krackhardt_kite_graph(),
        "florentine": florentine(),
    }
    lines = [
        f"// Made by Benchmarks/reference.py with igraph {igraph.__version__} and networkx "
        f"{networkx.__version__}.",
        "",
        "/// Values of classic networks on which two independent tools agree.",
        "enum ClassicValues {",
    ]
    for kind, measure in [("nodes", node_values), ("graph", graph_values)]:
        form = "[Double?]" if kind == "nodes" else "Double"
        lines.append(f"  static let {kind}: [(network: String, measure: String, value: {form})] = [")
        for name, graph in networks.items():
            order = list(graph.nodes)
            other = igraph.Graph(
                n=len(order),
                edges=[(order.index(first), order.index(second)) for first, second in graph.edges])
            for key, first, second in measure(graph, other):
                place = f"{name} {key}"
                if kind == "graph":
                    lines.append(f'    ("{name}", "{key}", {agreed(place, first, second)}),')
                    continue
                sign = -1 if key == "eigenvector" and sum(first) < 0 else 1
                texts = [agreed(place, sign * one, two) for one, two in zip(first, second)]
                lines.append(f'    (\n      "{name}", "{key}",\n      [')
                for start in range(0, len(texts), 5):
                    lines.append(f"        {', '.join(texts[start:start + 5])},")
                lines.append("      ]\n    ),")
        lines.append("  ]")
    lines.append("}")
    target = pathlib.Path(__file__).parent.parent / "Tests/GraphKernelTests/Reference"
    (target / "ClassicValues.swift").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
