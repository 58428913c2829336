#!/usr/bin/python3
"""Writes test/fixtures/graphs.json: what igraph says of five graphs, for src/verbinden/network/graph/graph.test.ts.

Needs python3-igraph (Debian: apt-get install python3-igraph). Run it again only when a graph is added:
    /usr/bin/python3 scripts/graph-fixtures.py
Zachary's karate club (1977) and the marriages of the Florentine families (Padgett, 1994) are published observations; the
others are generated from a fixed seed.
"""

import json
import math
import pathlib
import random

import igraph

FLORENTINE = [
    ("Acciaiuoli", "Medici"), ("Castellani", "Peruzzi"), ("Castellani", "Strozzi"), ("Castellani", "Barbadori"),
    ("Medici", "Barbadori"), ("Medici", "Ridolfi"), ("Medici", "Tornabuoni"), ("Medici", "Albizzi"),
    ("Medici", "Salviati"), ("Salviati", "Pazzi"), ("Peruzzi", "Strozzi"), ("Peruzzi", "Bischeri"),
    ("Strozzi", "Ridolfi"), ("Strozzi", "Bischeri"), ("Ridolfi", "Tornabuoni"), ("Tornabuoni", "Guadagni"),
    ("Albizzi", "Ginori"), ("Albizzi", "Guadagni"), ("Bischeri", "Guadagni"), ("Guadagni", "Lamberteschi"),
]


def florentine():
    names = sorted({name for pair in FLORENTINE for name in pair} | {"Pucci"})
    return igraph.Graph(len(names), [(names.index(a), names.index(b)) for a, b in FLORENTINE])


def two_parts():
    left = igraph.Graph.Erdos_Renyi(n=30, m=60)
    right = igraph.Graph.Watts_Strogatz(dim=1, size=25, nei=2, p=0.1)
    both = left.disjoint_union(right)
    both.add_vertices(2)
    return both


def clean(values):
    return [None if value is None or math.isnan(value) else value for value in values]


def said_of(name, graph):
    graph = graph.simplify()
    ties = sorted((min(pair), max(pair)) for pair in graph.get_edgelist())
    graph = igraph.Graph(graph.vcount(), ties)
    # Whole numbers, so that equal ways cost exactly the same everywhere.
    weights = [1 + (7 * a + 3 * b) % 4 for a, b in ties]
    similar = graph.similarity_inverse_log_weighted()
    shared = [
        [i, j, similar[i][j]]
        for i in range(graph.vcount())
        for j in range(i + 1, graph.vcount())
        if similar[i][j] > 0 and not graph.are_connected(i, j)
    ]
    leiden = max(
        graph.community_leiden(objective_function="modularity", n_iterations=-1).modularity for _ in range(20)
    )
    return {
        "name": name,
        "size": graph.vcount(),
        "ties": [end for tie in ties for end in tie],
        "weights": weights,
        "betweenness": clean(graph.betweenness(directed=False)),
        "weightedBetweenness": clean(graph.betweenness(directed=False, weights=weights)),
        "constraint": clean(graph.constraint()),
        "weightedConstraint": clean(graph.constraint(weights=weights)),
        "adamicAdar": shared,
        "leidenModularity": leiden,
        "parts": list(graph.connected_components().membership if hasattr(graph, "connected_components") else graph.components().membership),
        "hinges": sorted(graph.articulation_points()),
        "bridges": sorted(sorted(graph.es[tie].tuple) for tie in graph.bridges()),
    }


def main():
    random.seed(20260301)
    igraph.set_random_number_generator(random)
    graphs = [
        ("Zachary's karate club", igraph.Graph.Famous("Zachary")),
        ("marriages of Florentine families", florentine()),
        ("a grid of 8 by 9", igraph.Graph.Lattice([8, 9], circular=False)),
        ("preferential attachment, 200 nodes", igraph.Graph.Barabasi(n=200, m=2)),
        ("two parts and two loose nodes", two_parts()),
    ]
    found = {"madeWith": f"python-igraph {igraph.__version__}", "graphs": [said_of(*one) for one in graphs]}
    path = pathlib.Path(__file__).parent.parent / "test/fixtures/graphs.json"
    path.write_text(json.dumps(found, indent="\t", separators=(",", ": ")) .replace("\n\t\t\t\t", "").replace("\n\t\t\t]", "]") + "\n")


main()
