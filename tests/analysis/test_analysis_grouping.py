"""The division of a graph equals the best of all divisions, tried one by one."""

from __future__ import annotations

import random
from itertools import chain, combinations

import numpy as np
import pytest
from divisions_for_tests import connected, partitions, total
from hypothesis import given, settings
from hypothesis import strategies as st

from afstemming_plugin.analysis import grouping, searched_division
from afstemming_plugin.analysis.grouping import divide
from afstemming_plugin.analysis.judge import Judge
from afstemming_plugin.model.errors import Cancelled
from afstemming_plugin.model.progress import Progress


def best_of_all(vertices, edges, value):
    return min(
        total(division, value)
        for division in partitions(vertices)
        if all(
            len(g) == 1 or (connected(frozenset(g), edges) and value(frozenset(g)) is not None)
            for g in division
        )
    )


@st.composite
def graphs(draw):
    size = draw(st.integers(2, 7))
    possible = [(a, b) for a in range(size) for b in range(a + 1, size)]
    edges = draw(st.lists(st.sampled_from(possible), min_size=1, max_size=12, unique=True))
    return edges, draw(st.integers(0, 10_000)), draw(st.sampled_from([0.3, 0.6, 0.9]))


def valued(seed, chance):
    """Groups valid at random (not only when all smaller ones are), with small costs that often tie."""

    def value(group):
        luck = random.Random(f"{seed} {sorted(group)}")
        return (float(luck.randint(0, 3)), luck.randint(0, 2)) if luck.random() < chance else None

    return value


class Rule(Judge):
    """A judge of two functions."""

    def __init__(self, value, may_grow=lambda group: True):
        self.value, self.may_grow = value, may_grow

    def value(self, group):
        raise NotImplementedError


@settings(max_examples=300, deadline=None)
@given(graphs())
def test_best_of_all_divisions(case):
    edges, seed, chance = case
    value = valued(seed, chance)
    found = divide(edges, Rule(value))
    assert all(f.exact for f in found)
    vertices = sorted({v for e in edges for v in e})
    assert total([f.members for f in found], value) == best_of_all(vertices, edges, value)


@settings(max_examples=200, deadline=None)
@given(graphs())
def test_greedy_is_valid_never_better_and_cannot_be_merged(case):
    edges, seed, chance = case
    value = valued(seed, chance)
    limit = grouping.EXACT_VERTICES
    grouping.EXACT_VERTICES = 0
    try:
        found = divide(edges, Rule(value))
        assert found == divide(reversed(edges), Rule(value))
    finally:
        grouping.EXACT_VERTICES = limit
    groups = [f.members for f in found]
    assert len(set().union(*groups)) == sum(map(len, groups))
    for group in groups:
        assert connected(group, edges)
        assert value(group) is not None
    vertices = sorted({v for e in edges for v in e})
    assert total(groups, value) >= best_of_all(vertices, edges, value)


class Excluding(Rule):
    """A rule that also tells which vertices no valid group of these holds together."""

    def __init__(self, value, vertices):
        super().__init__(value)
        groups = [g for g in subsets(vertices) if len(g) > 1 and value(frozenset(g)) is not None]
        self.together = {frozenset(pair) for g in groups for pair in combinations(g, 2)}

    def excluding(self, vertices):
        return np.array(
            [[a != b and frozenset((a, b)) not in self.together for b in vertices] for a in vertices]
        )


def subsets(vertices):
    return chain.from_iterable(combinations(vertices, size) for size in range(len(vertices) + 1))


@settings(max_examples=80, deadline=None)
@given(graphs())
def test_the_bound_of_a_search_holds(case):
    edges, seed, chance = case
    value = valued(seed, chance)
    vertices = sorted({v for e in edges for v in e})
    limit = grouping.EXACT_VERTICES
    grouping.EXACT_VERTICES = 0
    try:
        for rule in (Rule(value), Excluding(value, vertices)):
            found = divide(edges, rule)
            # Of every component with a group: what it saves, and could save at most.
            most = 0
            for component in components(edges):
                mine = [f for f in found if f.members <= component]
                more = (mine[0].more or 0) if mine else len(component) - 1
                assert more >= 0
                most += sum(len(f.members) - 1 for f in mine) + more
            best = -best_of_all(vertices, edges, value)[0]
            assert best <= most
    finally:
        grouping.EXACT_VERTICES = limit


def components(edges):
    left = {v for e in edges for v in e}
    while left:
        reached = {min(left)}
        while True:
            more = {v for e in edges if set(e) & reached for v in e} - reached
            if not more:
                break
            reached |= more
        yield reached
        left -= reached


def test_dividing_windows_anew_never_makes_it_worse_and_sometimes_better(monkeypatch):
    monkeypatch.setattr(grouping, "EXACT_VERTICES", 0)
    better = 0
    for seed in range(15):
        luck = random.Random(seed)
        edges = [(a, a + 1) for a in range(29)] + [
            (luck.randrange(15), luck.randrange(15, 30)) for _ in range(6)
        ]
        value = valued(seed, 0.4)
        rule = Rule(lambda g, value=value: value(g) if len(g) <= 4 else None, lambda g: len(g) <= 4)
        divided = {}
        for most in (0, searched_division.WINDOW_GROUPS):
            monkeypatch.setattr(searched_division, "WINDOW_GROUPS", most)
            divided[most] = total([f.members for f in divide(edges, rule)], rule.value)
        without, with_windows = divided.values()
        assert with_windows[:3] <= without[:3]
        better += with_windows[0] < without[0]
    assert better > 5


def test_vertices_that_exclude_one_another_prove_the_best():
    # A chain of 30 of which only neighbours can be together: pairs save 15, and no more can be.
    chain_of = [(a, a + 1) for a in range(29)]

    class Near(Rule):
        def excluding(self, vertices):
            place = np.array(vertices)
            return np.abs(place[:, None] - place[None, :]) > 1

    near = Near(lambda g: (0.0, 0) if max(g) - min(g) < 2 else None, lambda g: max(g) - min(g) < 2)
    found = divide(chain_of, near)
    assert len(found) == 15 and {f.more for f in found} == {0}


def test_many_groups_fall_back_to_greedy():
    clique = [(a, b) for a in range(20) for b in range(a + 1, 20)]
    found = divide(clique, Rule(lambda g: (0.0, 0) if len(g) <= 6 else None, lambda g: len(g) <= 6))
    assert not any(f.exact for f in found)
    assert {f.component for f in found} == {20}
    assert sum(len(f.members) - 1 for f in found) >= 15  # the best is 16: groups of 6, 6, 6 and 2


def test_one_valid_component_needs_no_search():
    clique = [(a, b) for a in range(60) for b in range(a + 1, 60)]
    (found,) = divide(clique, Rule(lambda g: (1.0, 0)))
    assert found.exact
    assert len(found.members) == 60


def test_cancel_is_heard():
    class Stop(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        divide([(0, 1)], Rule(lambda g: (0.0, 0)), Stop())
