"""One peer with one graph: answers the same questions as KernelBenchmarks, in a process of its own.

`peers.py igraph edges.txt` reads the file, then lines "measure threads turns" from standard input, and
answers "seconds MiB result" for the best of the turns, or "none". Only what the peer itself does is timed, the
making of its own result included; the number that is compared is made afterwards.
"""

import sys
import time

import numpy


def checksum(values):
    array = numpy.fromiter(values, dtype=float)
    return float((array * (1 + numpy.arange(array.size) % 7)).sum())


def read_pairs(path):
    text = open(path, "rb").read()
    return numpy.fromstring(text, dtype=numpy.int64, sep=" ").reshape(-1, 2)


def read_lengths(path):
    return numpy.loadtxt(path + ".lengths", usecols=2)


class Igraph:
    def __init__(self, path):
        import igraph

        self.igraph = igraph
        self.path = path
        self.pairs = read_pairs(path)
        self.count = int(self.pairs.max()) + 1

    def prepared(self, measure):
        # A fresh object every time: igraph keeps some results with the graph.
        graph = self.igraph.Graph(n=self.count, edges=self.pairs)
        count = self.count
        if measure == "weighted-betweenness":
            lengths = read_lengths(self.path).tolist()
            return lambda: graph.betweenness(weights=lengths), checksum
        if measure == "strong-components":
            graph = self.igraph.Graph(n=self.count, edges=self.pairs, directed=True)
            return lambda: graph.connected_components("strong").membership, distinct
        return {
            "load": (
                lambda: self.igraph.Graph.Read_Edgelist(self.path, directed=False),
                lambda read: read.ecount(),
            ),
            "bfs": (lambda: graph.distances(0)[0], sum),
            "components": (lambda: graph.connected_components().membership, distinct),
            "core": (graph.coreness, checksum),
            "articulation": (graph.articulation_points, len),
            "bridges": (graph.bridges, len),
            "transitivity": (graph.transitivity_undirected, float),
            "clustering": (lambda: graph.transitivity_local_undirected(mode="zero"), checksum),
            "constraint": (graph.constraint, checksum),
            "pagerank": (graph.pagerank, checksum),
            "eigenvector": (graph.eigenvector_centrality, unit_checksum),
            "closeness": (graph.closeness, checksum),
            "harmonic": (
                graph.harmonic_centrality, lambda values: checksum(values) * (count - 1)
            ),
            "average-path-length": (graph.average_path_length, float),
            "diameter": (graph.diameter, float),
            "betweenness": (graph.betweenness, checksum),
            "edge-betweenness": (graph.edge_betweenness, sum),
            "leiden": (
                lambda: graph.community_leiden(objective_function="modularity", n_iterations=2),
                lambda groups: graph.modularity(groups),
            ),
            "edge-connectivity": (graph.edge_connectivity, float),
        }.get(measure)


class Networkit:
    def __init__(self, path):
        import networkit

        self.kit = networkit
        self.path = path
        self.graph = self.read()
        self.weighted = None

    def read(self):
        return self.kit.readGraph(
            self.path, self.kit.Format.EdgeList, separator=" ", firstNode=0, continuous=True,
            directed=False,
        )

    def prepared(self, measure):
        kit, graph = self.kit, self.graph
        if measure == "weighted-betweenness":
            if self.weighted is None:
                self.weighted = kit.Graph(graph.numberOfNodes(), weighted=True)
                for (source, target), length in zip(
                    read_pairs(self.path), read_lengths(self.path)
                ):
                    self.weighted.addEdge(int(source), int(target), float(length))
            return lambda: kit.centrality.Betweenness(self.weighted).run().scores(), halved
        generalized = kit.centrality.ClosenessVariant.GENERALIZED
        return {
            "load": (self.read, lambda read: read.numberOfEdges()),
            "bfs": (lambda: kit.distance.BFS(graph, 0, False).run().getDistances(), sum),
            "components": (
                lambda: kit.components.ConnectedComponents(graph).run(),
                lambda found: found.numberOfComponents(),
            ),
            "core": (lambda: kit.centrality.CoreDecomposition(graph).run().scores(), checksum),
            "transitivity": (
                lambda: kit.globals.ClusteringCoefficient.exactGlobal(graph), float
            ),
            "clustering": (
                lambda: kit.centrality.LocalClusteringCoefficient(graph).run().scores(), checksum
            ),
            "pagerank": (
                lambda: kit.centrality.PageRank(graph, 0.85, 1e-12).run().scores(), checksum
            ),
            "closeness": (
                lambda: kit.centrality.Closeness(graph, True, generalized).run().scores(),
                checksum,
            ),
            "harmonic": (
                lambda: kit.centrality.HarmonicCloseness(graph, False).run().scores(), checksum
            ),
            "diameter": (
                lambda: kit.distance.Diameter(graph, kit.distance.DiameterAlgo.EXACT)
                .run()
                .getDiameter()[0],
                float,
            ),
            "betweenness": (lambda: kit.centrality.Betweenness(graph).run().scores(), halved),
            "leiden": (
                lambda: kit.community.ParallelLeiden(graph).run().getPartition(),
                lambda groups: kit.community.Modularity().getQuality(groups, graph),
            ),
        }.get(measure)


class Rustworkx:
    def __init__(self, path):
        import rustworkx

        self.rustworkx = rustworkx
        self.path = path
        self.graph = self.read()

    def read(self):
        return self.rustworkx.PyGraph.read_edge_list(self.path)

    def prepared(self, measure):
        rustworkx, graph = self.rustworkx, self.graph
        return {
            "load": (self.read, lambda read: read.num_edges()),
            "components": (
                lambda: rustworkx.number_connected_components(graph), float
            ),
            "core": (lambda: rustworkx.core_number(graph), in_order),
            "articulation": (lambda: rustworkx.articulation_points(graph), len),
            "bridges": (lambda: rustworkx.bridges(graph), len),
            "transitivity": (lambda: rustworkx.transitivity(graph), float),
            "closeness": (lambda: rustworkx.closeness_centrality(graph), in_order),
            "betweenness": (
                lambda: rustworkx.betweenness_centrality(graph, normalized=False), in_order
            ),
        }.get(measure)


class Scipy:
    def __init__(self, path):
        import scipy.sparse
        import scipy.sparse.csgraph
        import scipy.sparse.linalg

        self.path = path
        self.csgraph = scipy.sparse.csgraph
        self.linalg = scipy.sparse.linalg
        pairs = read_pairs(path)
        count = int(pairs.max()) + 1
        rows = numpy.concatenate([pairs[:, 0], pairs[:, 1]])
        columns = numpy.concatenate([pairs[:, 1], pairs[:, 0]])
        ones = numpy.ones(rows.size)
        self.directed = scipy.sparse.csr_matrix(
            (ones[: len(pairs)], (pairs[:, 0], pairs[:, 1])), shape=(count, count)
        )
        self.matrix = scipy.sparse.csr_matrix((ones, (rows, columns)), shape=(count, count))

    def prepared(self, measure):
        matrix = self.matrix
        return {
            "bfs": (
                lambda: self.csgraph.breadth_first_order(matrix, 0, directed=True),
                lambda found: self.distances(*found),
            ),
            "components": (
                lambda: self.csgraph.connected_components(matrix, directed=False),
                lambda found: found[0],
            ),
            "strong-components": (
                lambda: self.csgraph.connected_components(
                    self.directed, directed=True, connection="strong"
                ),
                lambda found: found[0],
            ),
            "pagerank": (self.pagerank, checksum),
            "eigenvector": (
                lambda: self.linalg.eigsh(matrix, k=1, which="LA")[1][:, 0],
                lambda vector: unit_checksum(abs(vector)),
            ),
        }.get(measure)

    @staticmethod
    def distances(order, predecessors):
        steps = numpy.zeros(predecessors.size, dtype=numpy.int64)
        for node in order[1:]:
            steps[node] = steps[predecessors[node]] + 1
        return int(steps.sum())

    def pagerank(self):
        """Repeated multiplication, as networkx does it, to the digits that are compared."""
        count = self.matrix.shape[0]
        degrees = self.matrix.sum(axis=1).A1 if hasattr(self.matrix, "A1") else numpy.asarray(
            self.matrix.sum(axis=1)
        ).ravel()
        shares = numpy.where(degrees > 0, 1 / numpy.maximum(degrees, 1), 0)
        ranks = numpy.full(count, 1 / count)
        for _ in range(500):
            jump = 0.85 * ranks[degrees == 0].sum() + 0.15
            new = 0.85 * (self.matrix @ (ranks * shares)) + jump / count
            change = abs(new - ranks).sum()
            ranks = new
            if change < 1e-12:
                break
        return ranks


class Networkx:
    def __init__(self, path):
        import networkx

        self.networkx = networkx
        self.path = path
        self.graph = networkx.Graph()
        pairs = read_pairs(path)
        self.graph.add_nodes_from(range(int(pairs.max()) + 1))
        self.graph.add_edges_from(pairs.tolist())

    def prepared(self, measure):
        networkx, graph = self.networkx, self.graph
        small = {
            "closeness": (lambda: networkx.closeness_centrality(graph), in_order),
            "betweenness": (
                lambda: networkx.betweenness_centrality(graph, normalized=False), in_order
            ),
            "constraint": (lambda: networkx.constraint(graph), in_order),
        }
        linear = {
            "load": (
                lambda: networkx.read_edgelist(self.path, nodetype=int),
                lambda read: read.number_of_edges(),
            ),
            "components": (lambda: networkx.number_connected_components(graph), float),
            "core": (lambda: networkx.core_number(graph), in_order),
            "bridges": (lambda: list(networkx.bridges(graph)), len),
        }
        count = graph.number_of_nodes()
        table = (small if count <= 1000 else {}) | (linear if count <= 100_000 else {})
        return table.get(measure)


def distinct(labels):
    return len(set(labels))


def halved(values):
    return checksum(values) / 2


def in_order(values):
    return checksum(values[node] for node in sorted(values.keys()))


def unit_checksum(values):
    vector = numpy.asarray(values)
    return checksum(vector / numpy.linalg.norm(vector))


def peak_memory():
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line[:5] == "VmHWM")
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def mark_memory():
    try:
        with open("/proc/self/clear_refs", "w", encoding="ascii") as file:
            file.write("5")
    except OSError:
        pass


def main():
    peers = {"igraph": Igraph, "networkit": Networkit, "rustworkx": Rustworkx, "scipy": Scipy,
             "networkx": Networkx}
    name, path = sys.argv[1:3]
    peer = peers[name](path)
    for line in sys.stdin:
        measure, threads, turns = line.split()
        if name == "networkit":
            peer.kit.setNumberOfThreads(int(threads))
        best, result = None, None
        mark_memory()
        for _ in range(int(turns)):
            prepared = peer.prepared(measure)
            if prepared is None:
                break
            run, number = prepared
            start = time.perf_counter()
            found = run()
            seconds = time.perf_counter() - start
            best = seconds if best is None else min(best, seconds)
            memory = peak_memory()
            result = float(number(found))
        print("none" if best is None else f"{best} {memory} {result!r}", flush=True)


if __name__ == "__main__":
    main()
