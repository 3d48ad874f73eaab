"""One peer and one file: reads it once and prints "seconds bytes nodes ties weights".

`format_peers.py igraph graphml ties-100000.graphml`; "none" when the peer has no reader of the kind. Only the
reading is timed; the bytes are what was held at most beyond that of the process with the peer imported.
"""

import sys
import time

import peers


def igraph_readers():
    from igraph import Graph

    def result(graph):
        weights = graph.es["weight"] if "weight" in graph.es.attributes() else [1] * graph.ecount()
        return graph.vcount(), graph.ecount(), sum(weights)

    return result, {
        "edges": lambda path: Graph.Read_Edgelist(path, directed=False),
        "ncol": lambda path: Graph.Read_Ncol(path, directed=False),
        "graphml": Graph.Read_GraphML,
    }


def networkit_readers():
    import networkit

    networkit.setNumberOfThreads(1)

    def edges(separator, is_plain, comment="#"):
        return networkit.graphio.EdgeListReader(
            separator, 0, comment, continuous=is_plain, directed=False)

    def result(graph):
        return graph.numberOfNodes(), graph.numberOfEdges(), graph.totalEdgeWeight()

    return result, {
        "edges": lambda path: edges(" ", True).read(path),
        "ncol": lambda path: edges(" ", False).read(path),
        # It knows no headers, but comments.
        "csv": lambda path: edges(",", False, "source").read(path),
        "graphml": lambda path: networkit.graphio.GraphMLReader().read(path),
    }


def networkx_readers():
    import networkx

    def result(graph):
        return graph.number_of_nodes(), graph.number_of_edges(), graph.size(weight="weight")

    return result, {
        "edges": lambda path: networkx.read_edgelist(path, nodetype=int),
        "ncol": networkx.read_weighted_edgelist,
        "csv": lambda path: networkx.read_weighted_edgelist(
            path, comments="source", delimiter=","),
        "graphml": networkx.read_graphml,
    }


READERS = {"igraph": igraph_readers, "networkit": networkit_readers, "networkx": networkx_readers}


def main():
    name, kind, path = sys.argv[1:4]
    result, readers = READERS[name]()
    if kind not in readers:
        print("none")
        return
    peers.mark_memory()
    before = peers.peak_memory()
    start = time.perf_counter()
    graph = readers[kind](path)
    seconds = time.perf_counter() - start
    memory = int((peers.peak_memory() - before) * 2**20)
    nodes, ties, weights = result(graph)
    print(seconds, memory, nodes, ties, repr(float(weights)))


if __name__ == "__main__":
    main()
