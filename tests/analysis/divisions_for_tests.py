"""All divisions of a few things into groups, and how the rule *Opportunity* compares them."""

from __future__ import annotations


def connected(group, edges):
    reached = {min(group)}
    while True:
        more = {v for e in edges if set(e) <= group and set(e) & reached for v in e} - reached
        if not more:
            return reached == set(group)
        reached |= more


def partitions(vertices):
    """All divisions of a list in groups (Bell number many)."""
    if not vertices:
        yield []
        return
    first, *rest = vertices
    for division in partitions(rest):
        yield [[first], *division]
        for place, group in enumerate(division):
            yield [*division[:place], [first, *group], *division[place + 1 :]]


def total(groups, value):
    """What the rule compares, in its order."""
    groups = sorted(tuple(sorted(g)) for g in groups if len(g) > 1)
    values = [value(frozenset(g)) for g in groups]
    return (
        sum(1 - len(g) for g in groups),
        round(sum(v[0] for v in values), 6),
        sum(v[1] for v in values),
        tuple(groups),
    )
