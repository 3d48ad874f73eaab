"""Times Spind's kernel and its peers on the same graphs, in turns, and checks that they agree.

Called by `compare`, which makes the environment. Each turn runs Spind once and each peer once, so that
whatever else the machine does falls on all of them alike; the best of the turns counts.
"""

import argparse
import json
import resource
import subprocess
import sys
import time

import igraph
import networkit
import networkx
import rustworkx


def checksum(values):
    return sum(value * (1 + position % 7) for position, value in enumerate(values))


class Peers:
    """One graph in the form of each peer, and what each can compute."""

    def __init__(self, node_count, edges, weights):
        self.count = node_count
        self.edges = edges
        self.weights = weights
        self.networkit = networkit.Graph(node_count)
        for source, target in edges:
            self.networkit.addEdge(source, target)
        self.rustworkx = rustworkx.PyGraph()
        self.rustworkx.add_nodes_from(range(node_count))
        self.rustworkx.add_edges_from_no_data(edges)
        self.networkx = networkx.Graph()
        self.networkx.add_nodes_from(range(node_count))
        self.networkx.add_edges_from(edges)

    def igraph(self):
        # A fresh object every time: igraph keeps some results with the graph.
        return igraph.Graph(n=self.count, edges=self.edges)

    def runs(self, measure):
        """The peers that have a measure: name, and a function that prepares one that is timed."""
        count = self.count
        kit = self.networkit
        table = {
            "closeness": {
                "igraph": lambda g: lambda: checksum(g.closeness()),
                "networkit": lambda g: lambda: checksum(
                    networkit.centrality.Closeness(
                        kit, True, networkit.centrality.ClosenessVariant.GENERALIZED
                    ).run().scores()
                ),
                "rustworkx": lambda g: lambda: checksum(
                    rustworkx.closeness_centrality(self.rustworkx).values()
                ),
            },
            "harmonic": {
                "igraph": lambda g: lambda: checksum(
                    value * (count - 1) for value in g.harmonic_centrality()
                ),
                "networkit": lambda g: lambda: checksum(
                    networkit.centrality.HarmonicCloseness(kit, False).run().scores()
                ),
            },
            "average-path-length": {
                "igraph": lambda g: lambda: g.average_path_length(),
            },
            "diameter": {
                "igraph": lambda g: lambda: g.diameter(),
                "networkit": lambda g: lambda: networkit.distance.Diameter(
                    kit, networkit.distance.DiameterAlgo.EXACT
                ).run().getDiameter()[0],
            },
            "betweenness": {
                "igraph": lambda g: lambda: checksum(g.betweenness()),
                "networkit": lambda g: lambda: checksum(
                    value / 2 for value in networkit.centrality.Betweenness(kit).run().scores()
                ),
                "rustworkx": lambda g: lambda: checksum(
                    rustworkx.betweenness_centrality(self.rustworkx, normalized=False).values()
                ),
            },
            "weighted-betweenness": {
                "igraph": lambda g: lambda: checksum(g.betweenness(weights=self.weights)),
            },
            "edge-betweenness": {
                "igraph": lambda g: lambda: sum(g.edge_betweenness()),
            },
            "constraint": {"igraph": lambda g: lambda: checksum(g.constraint())},
            "transitivity": {
                "igraph": lambda g: lambda: g.transitivity_undirected(),
                "networkit": lambda g: lambda: (
                    networkit.globals.ClusteringCoefficient.exactGlobal(kit)
                ),
            },
            "core": {
                "igraph": lambda g: lambda: checksum(g.coreness()),
                "networkit": lambda g: lambda: checksum(
                    networkit.centrality.CoreDecomposition(kit).run().scores()
                ),
            },
            "articulation": {
                "igraph": lambda g: lambda: len(g.articulation_points()),
                "rustworkx": lambda g: lambda: len(
                    rustworkx.articulation_points(self.rustworkx)
                ),
            },
            "bridges": {"igraph": lambda g: lambda: len(g.bridges())},
            "components": {
                "igraph": lambda g: lambda: len(g.connected_components()),
                "networkit": lambda g: lambda: networkit.components.ConnectedComponents(kit)
                .run()
                .numberOfComponents(),
            },
            "pagerank": {
                "igraph": lambda g: lambda: checksum(g.pagerank()),
                "networkit": lambda g: lambda: checksum(
                    networkit.centrality.PageRank(kit, 0.85, 1e-12).run().scores()
                ),
            },
            "eigenvector": {
                "igraph": lambda g: lambda: unit_checksum(g.eigenvector_centrality()),
            },
            "leiden": {
                "igraph": lambda g: lambda: g.modularity(
                    g.community_leiden(objective_function="modularity", n_iterations=2)
                ),
                "networkit": lambda g: lambda: networkit.community.Modularity().getQuality(
                    networkit.community.ParallelLeiden(kit).run().getPartition(), kit
                ),
            },
            "edge-connectivity": {"igraph": lambda g: lambda: g.edge_connectivity()},
        }
        if count <= 1000:
            small = {
                "closeness": lambda: networkx.closeness_centrality(self.networkx),
                "betweenness": lambda: networkx.betweenness_centrality(
                    self.networkx, normalized=False
                ),
                "constraint": lambda: networkx.constraint(self.networkx),
                "core": lambda: networkx.core_number(self.networkx),
            }
            if measure in small:
                table[measure]["networkx"] = lambda g: lambda: checksum(small[measure]().values())
        return table.get(measure, {})


def unit_checksum(values):
    length = sum(value * value for value in values) ** 0.5
    return checksum(value / length for value in values)


def read_edges(program, family, nodes):
    text = subprocess.run(
        [program, "--edges", family, "--nodes", str(nodes)],
        check=True, capture_output=True, text=True,
    ).stdout.splitlines()
    count = int(text[0].split()[0])
    rows = [line.split() for line in text[1:]]
    return count, [(int(row[0]), int(row[1])) for row in rows], [float(row[2]) for row in rows]


def time_spind(program, family, nodes, measure):
    lines = subprocess.run(
        [program, "--graph", family, "--nodes", str(nodes), "--measure", measure],
        check=True, capture_output=True, text=True,
    ).stdout.splitlines()
    row = lines[-1].split()
    return float(row[4]), float(row[5])


def time_peer(peers, prepare):
    graph = peers.igraph()
    run = prepare(graph)
    start = time.perf_counter()
    result = run()
    return time.perf_counter() - start, float(result)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--graphs", default="ba,mun,grid")
    parser.add_argument("--nodes", default="10000")
    parser.add_argument("--measures", default="closeness,harmonic,average-path-length,diameter,"
                        "betweenness,edge-betweenness,weighted-betweenness,constraint,transitivity,"
                        "core,articulation,bridges,components,pagerank,eigenvector,leiden")
    parser.add_argument("--peers", default="igraph,networkit,rustworkx,networkx")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--json")
    options = parser.parse_args()
    networkit.setNumberOfThreads(1)
    rows = []
    print("| measure | graph | nodes | fastest peer | seconds | Spind, seconds | ratio | agree |")
    print("|---|---|---|---|---|---|---|---|")
    for nodes in (int(text) for text in options.nodes.split(",")):
        for family in options.graphs.split(","):
            peers = Peers(*read_edges(options.program, family, nodes))
            for measure in options.measures.split(","):
                rows.append(compare(options, peers, family, nodes, measure))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(rows, file, indent=1)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"\nPeak memory of Spind's process: {peak} MiB.")
    return 0 if all(row["agree"] for row in rows) else 1


def compare(options, peers, family, nodes, measure):
    best = {}
    results = {}
    chosen = options.peers.split(",")
    runs = {name: run for name, run in peers.runs(measure).items() if name in chosen}
    for _ in range(options.turns):
        seconds, results["spind"] = time_spind(options.program, family, nodes, measure)
        best["spind"] = min(seconds, best.get("spind", seconds))
        for name, prepare in runs.items():
            seconds, results[name] = time_peer(peers, prepare)
            best[name] = min(seconds, best.get(name, seconds))
    fastest = min(runs, key=lambda name: best[name])
    # Communities are a search, so that only a worse partition would count against us.
    agree = all(
        results["spind"] >= results[name] - 0.01
        if measure == "leiden"
        else abs(results["spind"] - results[name]) <= 1e-9 * max(1, abs(results[name]))
        for name in runs
    )
    ratio = best[fastest] / best["spind"]
    print(
        f"| {measure} | {family} | {peers.count} | {fastest} | {best[fastest]:.4g} "
        f"| {best['spind']:.4g} | {ratio:.3g} | {'yes' if agree else results} |",
        flush=True,
    )
    return {"measure": measure, "graph": family, "nodes": peers.count, "seconds": best,
            "results": results, "ratio": ratio, "agree": agree}


if __name__ == "__main__":
    sys.exit(main())
