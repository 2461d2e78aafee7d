"""Compares what xtract and Evidence Atlas read of the same files: compare.py condition|all|json THEIRS OURS."""
import html
import json
import re
import sys
import unicodedata

what, theirs, ours = sys.argv[1:]


def bare(text):
    """Markup and references resolved, white space folded: xtract leaves them as they stand."""
    text = re.sub(r"</?(?:i|b|u|sub|sup)>", "", html.unescape(html.unescape(text or "")))
    return unicodedata.normalize("NFC", " ".join(text.split()))


def record(line):
    """The same fields of our JSON."""
    r = json.loads(line)
    container, indexing = r["container"], r["indexing"]
    authors = r["authors"]["authors"]
    return [
        r["ids"]["pmid"], r["title"]["plain"], container.get("title"), container.get("abbreviation"),
        container.get("volume"), container.get("issue"), "|".join(indexing["languages"]), "|".join(indexing["types"]),
        " ".join(s["text"] for s in r["text"]["sections"]), "|".join(a.get("last") or "" for a in authors),
        "|".join(a.get("fore") or "" for a in authors), "|".join(indexing["mesh"]), "|".join(indexing["keywords"]),
    ]


def row(line):
    return line.rstrip("\n").split("\t")


def unspaced(fields):
    return ["".join(x.split()) for x in fields]


with open(ours, encoding="utf-8", newline="\n") as lines, open(theirs, encoding="utf-8", newline="\n") as others:
    if what == "condition":
        mine = {json.loads(line)["ids"]["pmid"] for line in lines}
        found = {line.strip() for line in others if line.strip()}
        print(f"condition: {len(mine)} records ours, {len(found)} xtract's; only ours {len(mine - found)}, only xtract's {len(found - mine)}")
        sys.exit(mine != found)
    read = record
    if what == "all":
        next(lines)  # the names of the columns
        read = row
    same = joined = 0
    other = []
    for line, their in zip(lines, others, strict=True):
        a = [bare(x) for x in read(line)]
        b = ["" if x == "-" else bare(x) for x in row(their)]
        if a == b:
            same += 1
        elif unspaced(a) == unspaced(b):
            joined += 1
        else:
            other.append(a[0])
    print(
        f"{what}: {same} records the same in all fields; {joined} but for a space between two inline elements, which xtract drops;"
        f" {len(other)} otherwise different" + (f", the first of them PMID {other[0]}" if other else "")
    )
    sys.exit(bool(other))
