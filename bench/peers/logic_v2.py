"""nomenklatura's logic-v2 on name_bench pairs; prints best F1 and its threshold. Needs: pip install nomenklatura."""

import csv
import sys

from nomenklatura.entity import CompositeEntity
from nomenklatura.matching import LogicV2
from followthemoney import model


def entity(number: int, schema: str, name: str):
    data = {"id": str(number), "schema": schema, "properties": {"name": [name]}}
    return CompositeEntity.from_dict(model, data)


scored = []
with open(sys.argv[1], encoding="utf-8") as file:
    for row in csv.DictReader(file):
        one = entity(1, row["schema"], row["name1"])
        two = entity(2, row["schema"], row["name2"])
        scored.append((LogicV2.compare(one, two).score, row["is_match"] == "true"))
positives = sum(match for _, match in scored)
best = max(
    (2 * sum(m for s, m in scored if s >= t) / (sum(s >= t for s, _ in scored) + positives), t)
    for t in [step / 100 for step in range(50, 100)]
)
print(f"logic-v2                     | name_bench {best[0]:.3f} @ {best[1]:.2f}")
