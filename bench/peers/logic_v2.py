"""nomenklatura's logic-v2, asked over standard input (protocol: spoken.ts). Needs what requirements.txt names."""

import json
import sys
from importlib.metadata import version
from time import perf_counter

from followthemoney import model
from nomenklatura.matching import LogicV2, ScoringConfig

try:
    from followthemoney import ValueEntity as Entity
except ImportError:
    from nomenklatura.entity import CompositeEntity as Entity

CONFIG = ScoringConfig.defaults()
made = 0


def entity(schema, names):
    global made
    made += 1
    data = {"id": f"e{made}", "schema": schema, "properties": {"name": names}}
    return Entity.from_dict(data)


def score(one, two):
    return LogicV2.compare(one, two, CONFIG).score


def say(answer):
    sys.stdout.write(json.dumps(answer) + "\n")


# The first comparison loads the dictionaries: no question is charged with that.
score(entity("Person", ["Zaydan"]), entity("Person", ["Zaydan Okonjo"]))
say({"name": "nomenklatura logic-v2", "version": version("nomenklatura")})
lists = {}
for line in sys.stdin:
    asked = json.loads(line)
    if asked["do"] == "list":
        lists.setdefault(asked["list"], {})[asked["id"]] = entity("Person", asked["names"])
    elif asked["do"] == "rank":
        listed = lists[asked["list"]]
        names = asked.get("names")
        right = entity("Person", names) if names else listed[asked["id"]]
        start = perf_counter()
        query = entity("Person", [asked["query"]])
        mark = score(query, right)
        before = sum(1 for id, other in listed.items() if id != asked["id"] and score(query, other) >= mark)
        say({"before": before, "compared": len(listed), "ms": (perf_counter() - start) * 1000})
    else:
        one, two = (entity(asked["schema"], [asked[side]]) for side in ("a", "b"))
        say({"score": score(one, two)})
