"""Compares what xtract and Evidence Atlas read of the same files: compare.py condition|all THEIRS OURS."""
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
    r = json.loads(line)
    container, indexing = r["container"], r["indexing"]
    authors = r["authors"]["authors"]
    return [
        r["ids"]["pmid"], r["title"]["plain"], container.get("title"), container.get("abbreviation"),
        container.get("volume"), container.get("issue"), "|".join(indexing["languages"]), "|".join(indexing["types"]),
        " ".join(s["text"] for s in r["text"]["sections"]), "|".join(a.get("last") or "" for a in authors),
        "|".join(a.get("fore") or "" for a in authors), "|".join(indexing["mesh"]), "|".join(indexing["keywords"]),
    ]


with open(ours, encoding="utf-8") as lines:
    if what == "condition":
        mine = {json.loads(line)["ids"]["pmid"] for line in lines}
        with open(theirs, encoding="utf-8") as others:
            found = {line.strip() for line in others if line.strip()}
        print(f"condition: {len(mine)} records ours, {len(found)} xtract's; only ours {len(mine - found)}, only xtract's {len(found - mine)}")
        sys.exit(mine != found)
    same = differ = 0
    first = ""
    with open(theirs, encoding="utf-8") as others:
        for line, other in zip(lines, others, strict=True):
            a = [bare(x) for x in record(line)]
            f = [bare(x) for x in other.rstrip("\n").split("\t")]
            b = ["" if x == "-" else x for x in f]
            if a == b:
                same += 1
            else:
                differ += 1
                first = first or str([(x, y) for x, y in zip(a, b) if x != y][:2])
    print(f"all: {same} records the same in all fields, {differ} not {first}")
    sys.exit(differ > 0)
