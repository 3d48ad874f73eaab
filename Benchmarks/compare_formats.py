"""Times Spind's readers of files and those of its peers on the same files, and checks that they agree.

Called by `compare-formats`, which makes the environment. Each reading has a process of its own, which is asked
once; Spind and the peers take turns, so that whatever else the machine does falls on all alike; the best of the
turns counts. Spind reads as `spind convert` and `spind measure` do: the file, the plain graph with its checks, and
the graph of the kernel. A second table has Spind write and read the same graph in every format.
"""

import argparse
import pathlib
import subprocess
import sys
import time

from compare import ENVIRONMENT, FOLDER, Output, graph_file
from format_files import WRITERS, file_of

PEERS = ["igraph", "networkit", "networkx"]
TITLES = {"edges": "plain edge list", "ncol": "edge list with names and weights",
          "csv": "CSV with headers, names and weights", "graphml": "GraphML"}
# Preferential attachment gives four ties to each node after the first four.
TIES_A_NODE = 4
# What takes a peer longer is not asked twice.
PATIENCE = 10
# The formats that Spind writes, but the matrix, which is for a few thousand nodes.
FORMATS = ["csv", "graphml", "gexf", "gml", "dot", "pajek", "dl", "cyjs", "json", "sif"]


def once(command):
    """The answer of a process: seconds, bytes, nodes, ties and one more number; None when it has none."""
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT, check=False)
    words = done.stdout.split()
    if done.returncode != 0 or len(words) != 5:
        return None
    names = ["seconds", "bytes", "nodes", "ties", "total"]
    return dict(zip(names, map(float, words)))


def best(answers):
    least = min(answers, key=lambda answer: answer["seconds"])
    return least | {"bytes": min(answer["bytes"] for answer in answers)}


def in_turns(commands, turns):
    answers = {}
    for turn in range(turns):
        for name, command in commands.items():
            known = answers.get(name)
            if turn and (known is None or known[0]["seconds"] > PATIENCE):
                continue
            answer = once(command)
            if answer:
                answers.setdefault(name, []).append(answer)
    return {name: best(found) for name, found in answers.items()}


def agree(ours, theirs):
    same = all(ours[name] == theirs[name] for name in ["nodes", "ties"])
    return same and abs(ours["total"] - theirs["total"]) <= 1e-9 * abs(ours["total"])


def compare(options, kind, ties):
    graph = graph_file(options.maker, "ba", ties // TIES_A_NODE + TIES_A_NODE)
    path = str(file_of(kind, graph, ties))
    commands = {"spind": [options.program, "read", path]}
    for name in options.peers.split(","):
        commands[name] = [sys.executable, str(FOLDER / "format_peers.py"), name, kind, path]
    answers = in_turns(commands, options.turns)
    ours = answers.pop("spind")
    fastest = min(answers, key=lambda name: answers[name]["seconds"])
    return {
        "kind": kind, "ties": ties, "spind": ours, "peers": answers, "fastest": fastest,
        "ratio": answers[fastest]["seconds"] / ours["seconds"],
        "differing": [name for name in answers if not agree(ours, answers[name])],
    }


def print_comparison(rows, peers):
    Output.write("\n## Readers and their peers\n")
    names = ["Spind"] + peers
    Output.row(["file", "ties", *[f"{name}, seconds" for name in names], "ratio",
                *[f"{name}, bytes a tie" for name in names], "agree"])
    Output.write("|" + "---|" * (2 * len(names) + 4))
    for row in rows:
        answers = [row["spind"]] + [row["peers"].get(name) for name in peers]
        Output.row([
            TITLES[row["kind"]], f"{row['ties']:,}",
            *[f"{answer['seconds']:.3g}" if answer else "–" for answer in answers],
            f"{row['ratio']:.2f}",
            *[f"{answer['bytes'] / row['ties']:.0f}" if answer else "–" for answer in answers],
            "yes" if not row["differing"] else f"not {', '.join(row['differing'])}",
        ])


def every_format(options, ties):
    """Spind alone: the graph of the GraphML file, written and read in every format."""
    graph = graph_file(options.maker, "ba", ties // TIES_A_NODE + TIES_A_NODE)
    source = str(file_of("graphml", graph, ties))
    rows = []
    for name in FORMATS:
        path = str(graph.with_name(f"written-{ties}.{name}"))
        answers = in_turns({
            "written": [options.program, "write", source, name, path],
            "read": [options.program, "read", path],
        }, options.turns)
        pathlib.Path(path).unlink()
        rows.append({"format": name, "ties": ties} | answers)
    return rows


def print_formats(rows):
    Output.write("\n## Every format that is written, Spind alone\n")
    Output.row(["format", "ties", "file, bytes a tie", "written, seconds", "bytes a tie",
                "read, seconds", "bytes a tie"])
    Output.write("|" + "---|" * 7)
    for row in rows:
        written, read, ties = row["written"], row["read"], row["ties"]
        Output.row([
            row["format"], f"{ties:,}", f"{written['total'] / ties:.0f}",
            f"{written['seconds']:.3g}", f"{written['bytes'] / ties:.0f}",
            f"{read['seconds']:.3g}", f"{read['bytes'] / ties:.0f}",
        ])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("maker")
    parser.add_argument("program")
    parser.add_argument("--ties", default="100000,1000000")
    parser.add_argument("--kinds", default=",".join(WRITERS))
    parser.add_argument("--peers", default=",".join(PEERS))
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument("--into", help="a document whose figures are replaced")
    parser.add_argument("--json", help="a file for the figures")
    options = parser.parse_args()
    sizes = [int(ties) for ties in options.ties.split(",")]
    start = time.monotonic()
    Output.head()
    rows = [compare(options, kind, ties) for kind in options.kinds.split(",") for ties in sizes]
    print_comparison(rows, options.peers.split(","))
    formats = [row for ties in sizes for row in every_format(options, ties)]
    print_formats(formats)
    Output.write(f"\nMeasured in {(time.monotonic() - start) / 60:.0f} minutes.")
    Output.keep({"readers": rows, "formats": formats}, options.into, options.json)
    return 0 if not any(row["differing"] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
