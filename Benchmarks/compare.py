"""Times Spind's kernel and its peers on the same graphs, in turns, and checks that they agree.

Called by `compare`, which makes the environment. Spind and every peer run in processes of their own, each
with its graph read; a turn asks each of them once, so that whatever else the machine does falls on all alike;
the best of the turns counts. Without options the whole table is made, in a quarter of an hour.
"""

import argparse
import json
import os
import pathlib
import platform
import subprocess
import sys
import time

FOLDER = pathlib.Path(__file__).parent
PEERS = ["igraph", "networkit", "rustworkx", "scipy", "networkx"]
PATHS = ["closeness", "harmonic", "average-path-length", "diameter", "betweenness",
         "edge-betweenness", "weighted-betweenness", "edge-connectivity"]
LINEAR = ["load", "bfs", "components", "strong-components", "core", "articulation", "bridges",
          "transitivity", "clustering", "constraint", "pagerank", "eigenvector", "leiden"]
SHARED = ["closeness", "betweenness", "edge-betweenness", "weighted-betweenness"]
SCALE = ["load", "components", "pagerank", "core", "leiden"]
# What a whole run measures: nodes, graphs, measures.
# In a document, the figures stand after this line.
MARK = "<!-- figures -->"
PLAN = [
    (10_000, ["ba", "mun", "grid"], PATHS),
    (100_000, ["ba", "mun", "grid"], LINEAR),
    (1_000_000, ["ba"], LINEAR),
]


# Peers that take every processor they find are held to one, unless they are asked for more.
ENVIRONMENT = os.environ | {"RAYON_NUM_THREADS": "1", "OMP_NUM_THREADS": "1",
                            "OPENBLAS_NUM_THREADS": "1"}


class Output:
    """What is printed, kept as well."""

    lines = []

    @classmethod
    def write(cls, text=""):
        cls.lines.append(text)
        print(text, flush=True)

    @classmethod
    def head(cls):
        cls.write(f"Python {platform.python_version()}, {os.cpu_count()} processors, "
                  f"{platform.machine()}.")

    @classmethod
    def row(cls, cells):
        cls.write("| " + " | ".join(cells) + " |")

    @classmethod
    def keep(cls, report, into, file):
        """Puts what was printed into a document after its mark, and the report into a file."""
        if into:
            document = pathlib.Path(into)
            prose = document.read_text(encoding="utf-8").split(MARK)[0]
            document.write_text(
                prose + MARK + "\n" + "\n".join(cls.lines) + "\n", encoding="utf-8")
        if file:
            with open(file, "w", encoding="utf-8") as output:
                json.dump(report, output, indent=1)


class Process:
    """One program with one graph, asked line by line."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT
        )

    def ask(self, measure, threads=1, turns=1):
        self.process.stdin.write(f"{measure} {threads} {turns}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().split()
        if len(answer) != 3:
            return None
        seconds, memory, result = map(float, answer)
        return {"seconds": seconds, "memory": memory, "result": result}

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def graph_file(program, family, nodes):
    folder = FOLDER / ".graphs"
    folder.mkdir(exist_ok=True)
    path = folder / f"{family}-{nodes}.txt"
    for file, options in [(path, []), (path.with_suffix(".txt.w"), ["--lengths"])]:
        if file.exists() or (options and nodes > 10_000):
            continue
        part = file.with_suffix(".part")
        with open(part, "wb") as output:
            subprocess.run([program, "--make", family, "--nodes", str(nodes)] + options,
                           check=True, stdout=output)
        part.rename(file)
    return path


def best(answers):
    least = min(answers, key=lambda answer: answer["seconds"])
    return least | {"memory": min(answer["memory"] for answer in answers)}


def timed(processes, measure, turns):
    """The best answer of each process; a peer that takes more than two seconds is asked once."""
    answers = {}
    for turn in range(turns):
        for name, process in processes.items():
            known = answers.get(name)
            if turn and (known is None or known[0]["seconds"] > (5 if name == "spind" else 2)):
                continue
            # What is short is taken several times a turn, by all alike.
            repeats = 1 if turn == 0 or known[0]["seconds"] > 0.3 else 3
            answer = process.ask(measure, turns=repeats)
            if answer:
                answers.setdefault(name, []).append(answer)
    return {name: best(found) for name, found in answers.items()}


def agrees(measure, ours, theirs):
    # Communities are a search, so that only a worse partition would count against us.
    if measure == "leiden":
        return ours >= theirs - 0.01
    return abs(ours - theirs) <= 1e-9 * max(1, abs(theirs))


def compare(processes, family, nodes, measure, turns):
    answers = timed(processes, measure, turns)
    ours = answers["spind"]
    peers = {name: answer for name, answer in answers.items() if name != "spind"}
    row = {"measure": measure, "graph": family, "nodes": nodes, "spind": ours, "peers": peers}
    if not peers:
        return row
    fastest = min(peers, key=lambda name: peers[name]["seconds"])
    differing = [name for name, answer in peers.items()
                 if not agrees(measure, ours["result"], answer["result"])]
    return row | {
        "fastest": fastest,
        "ratio": peers[fastest]["seconds"] / ours["seconds"],
        "leanest": min(answer["memory"] for answer in peers.values()),
        "differing": {name: peers[name]["result"] for name in differing},
    }


def print_row(row):
    ours = row["spind"]
    fastest = row.get("fastest")
    differing = row.get("differing")
    cells = [
        row["measure"], row["graph"], fastest or "none",
        f"{row['peers'][fastest]['seconds']:.4g}" if fastest else "",
        f"{ours['seconds']:.4g}", f"{row['ratio']:.3g}" if fastest else "",
        f"{ours['memory']:.0f}", f"{row['leanest']:.0f}" if fastest else "",
        "" if not fastest else "yes" if not differing else f"not {', '.join(differing)}",
    ]
    Output.row(cells)


def print_head(nodes, edges):
    Output.write(f"\n## {nodes:,} nodes\n\n{edges}\n")
    Output.write("| measure | graph | fastest peer | its seconds | Spind, seconds | ratio "
                 "| Spind, MiB | leanest peer, MiB | agree |")
    Output.write("|---|---|---|---|---|---|---|---|---|")


def processes_for(options, path, nodes):
    processes = {"spind": Process([options.program, "--file", str(path)])}
    for name in options.peers.split(","):
        # A dictionary for each of a million nodes leaves no memory for the others.
        if name and not (name == "networkx" and nodes > 100_000):
            processes[name] = Process([sys.executable, str(FOLDER / "peers.py"), name, str(path)])
    return processes


def measure_size(options, nodes, families, measures):
    rows, shared = [], []
    print_head(nodes, f"Graphs: {', '.join(families)}. One thread.")
    for family in families:
        path = graph_file(options.program, family, nodes)
        processes = processes_for(options, path, nodes)
        for measure in measures:
            # On a large grid this takes the peers a quarter of an hour.
            if (measure, family, nodes) == ("eigenvector", "grid", 1_000_000):
                continue
            rows.append(compare(processes, family, nodes, measure, options.turns))
            print_row(rows[-1])
        if nodes == 10_000 and options.threads > 1:
            shared += [share(processes, family, measure, options.threads)
                       for measure in SHARED if measure in measures]
        for process in processes.values():
            process.close()
    if shared:
        print_shared(shared, options.threads)
    return rows, shared


def share(processes, family, measure, threads):
    """One and several threads of Spind in turns, and several of the peer that has them."""
    spind = processes["spind"]
    answers = [(spind.ask(measure), spind.ask(measure, threads)) for _ in range(2)]
    alone, together = (best(column) for column in zip(*answers))
    row = {"measure": measure, "graph": family, "alone": alone, "together": together}
    if "networkit" in processes:
        row["networkit"] = processes["networkit"].ask(measure, threads)
    return row


def print_shared(rows, threads):
    Output.write(f"\n## {threads} threads, 10,000 nodes\n")
    Output.write(f"| measure | graph | Spind, one thread | Spind, {threads} threads "
                 f"| times as fast | MiB | NetworKit, {threads} threads | same result |")
    Output.write("|---|---|---|---|---|---|---|---|")
    for row in rows:
        alone, together, peer = row["alone"], row["together"], row.get("networkit")
        cells = [
            row["measure"], row["graph"], f"{alone['seconds']:.4g}",
            f"{together['seconds']:.4g}", f"{alone['seconds'] / together['seconds']:.2f}",
            f"{together['memory']:.0f}", f"{peer['seconds']:.4g}" if peer else "none",
            "to the last bit" if alone["result"] == together["result"] else "no",
        ]
        Output.row(cells)


def measure_exact(options):
    """All distances of a hundred thousand nodes, which no peer gives within a minute."""
    rows = []
    Output.write("\n## 100,000 nodes, all distances, Spind alone\n")
    Output.write("| measure | graph | one thread, seconds | two threads, seconds | MiB |")
    Output.write("|---|---|---|---|---|")
    for family in ["ba", "mun"]:
        spind = Process([options.program, "--file",
                         str(graph_file(options.program, family, 100_000))])
        for measure in ["closeness", "harmonic", "average-path-length", "diameter"]:
            alone, together = spind.ask(measure), spind.ask(measure, 2)
            rows.append({"measure": measure, "graph": family, "alone": alone,
                         "together": together})
            Output.write(f"| {measure} | {family} | {alone['seconds']:.3g} "
                  f"| {together['seconds']:.3g} | {together['memory']:.0f} |")
        spind.close()
    return rows


def measure_scale(options):
    """A million nodes and ten million ties, Spind alone."""
    rows = []
    path = graph_file(options.program, "ba10", 1_000_000)
    Output.write(f"\n## A million nodes and ten million ties, from a file of "
          f"{path.stat().st_size >> 20} MiB\n")
    Output.write("| step | seconds | peak of the process, MiB |")
    Output.write("|---|---|---|")
    spind = Process([options.program, "--file", str(path)])
    for measure in SCALE:
        answer = spind.ask(measure)
        rows.append({"measure": measure} | answer)
        Output.write(f"| {measure} | {answer['seconds']:.3g} | {answer['memory']:.0f} |")
    spind.close()
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--nodes", help="sizes, such as 10000,100000; all of the table without")
    parser.add_argument("--graphs", help="ba, mun, grid, ws, gnm, ba10")
    parser.add_argument("--measures")
    parser.add_argument("--peers", default=",".join(PEERS))
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--into", help="a document whose figures are replaced")
    parser.add_argument("--json", help="a file for the figures")
    options = parser.parse_args()
    start = time.monotonic()
    Output.head()
    plan = PLAN
    if options.nodes:
        plan = [(int(nodes), ["ba", "mun", "grid"], PATHS if int(nodes) <= 10_000 else LINEAR)
                for nodes in options.nodes.split(",")]
    report = {"rows": [], "shared": []}
    for nodes, families, measures in plan:
        rows, shared = measure_size(
            options, nodes, options.graphs.split(",") if options.graphs else families,
            options.measures.split(",") if options.measures else measures)
        report["rows"] += rows
        report["shared"] += shared
    if not options.nodes:
        report["exact"] = measure_exact(options)
        report["scale"] = measure_scale(options)
    Output.write(f"\nMeasured in {(time.monotonic() - start) / 60:.0f} minutes.")
    Output.keep(report, options.into, options.json)
    return 0 if not any(row.get("differing") for row in report["rows"]) else 1


if __name__ == "__main__":
    sys.exit(main())
