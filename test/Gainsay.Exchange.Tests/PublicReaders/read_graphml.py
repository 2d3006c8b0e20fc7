"""Prints a GraphML file as networkx reads it: a JSON object of nodes and of edges, each with its data."""
import json
import sys

import networkx

graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
json.dump(
    {
        "directed": graph.is_directed(),
        "nodes": [{"id": node, **data} for node, data in graph.nodes(data=True)],
        "edges": [{"source": source, "target": target, **data} for source, target, data in graph.edges(data=True)],
    },
    sys.stdout,
)
