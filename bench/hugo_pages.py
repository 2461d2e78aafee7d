"""Gives hugo as much to do as a site of ours holds: bench/hugo_pages.py SITE OUT

For each HTML page of SITE one Markdown page of paragraphs, whose rendered page has the same address and number of bytes; each other
file becomes a static file of the same size. The template has a title and the content, nothing else.
"""
import os
import random
import sys

site, out = sys.argv[1:3]
words = "the of people with fatigue study were after effort sleep blood group measured control higher lower months age trial".split()
PAGE = '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>%s</title></head>\n<body>%s</body></html>\n'
EMPTY = len(PAGE % ("", ""))
PARAGRAPH = len("<p></p>\n")
LONGEST = 500


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


def text(chance, size):
    some = " ".join(chance.choice(words) for _ in range(size // 2 + 2))[:size]
    return some[:-1].rstrip().ljust(size - 1, "x") + "x" if size > 0 else ""


def body(chance, size):
    parts = []
    while size > PARAGRAPH:
        # What is left must be nothing, or enough for one more paragraph.
        take = size if size <= LONGEST + PARAGRAPH else LONGEST
        if 0 < size - take <= PARAGRAPH + 1:
            take -= 20
        parts.append(text(chance, take - PARAGRAPH))
        size -= take
    return "\n\n".join(parts) + "\n"


write(out + "/config.toml", 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n')
write(out + "/layouts/_default/single.html", PAGE % ("{{ .Title }}", "{{ .Content }}"))
number = 0
for folder, _, files in sorted(os.walk(site)):
    for name in sorted(files):
        if name.startswith(".evidence-atlas"):
            continue
        file = os.path.join(folder, name)
        path = os.path.relpath(file, site)
        size = os.path.getsize(file)
        if not name.endswith(".html"):
            write(os.path.join(out, "static", path), "x" * size)
            continue
        number += 1
        title = "Page %06d" % number
        address = "/" + path if name != "index.html" else "/" + path[: -len("index.html")]
        front = '+++\ntitle = "%s"\nurl = "%s"\n+++\n' % (title, address)
        chance = random.Random(number)
        write(out + "/content/p/%06d.md" % number, front + body(chance, size - EMPTY - len(title)))
print(number, "pages")
