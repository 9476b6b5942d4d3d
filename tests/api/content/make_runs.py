#!/usr/bin/env python3
"""Writes runs.txt: a short hash of every run of ten words in the articles that the method comes from.

The articles are not ours to publish, so the repository holds hashes instead. Whoever has them runs

    tests/api/content/make_runs.py FOLDER_WITH_THE_ARTICLES

Words are letters and digits only, in lower case; whatever stands between them separates them. A run is ten words with one
space between them; its hash is the first eight bytes of SHA-256 in hexadecimal. `mod.rs` does the same with our own texts.
"""
import hashlib
import pathlib
import sys

LENGTH = 10
CANARY = "The quick brown fox, it's said, jumps over 13 lazy dogs: naïve!"


def words(text):
    return "".join(c if c.isalnum() else " " for c in text.lower()).split()


def digest(run):
    return hashlib.sha256(" ".join(run).encode()).hexdigest()[:16]


def runs(text):
    all_words = words(text)
    return {digest(all_words[i : i + LENGTH]) for i in range(len(all_words) - LENGTH + 1)}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = set()
    for article in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
        found |= runs(article.read_text(encoding="utf-8"))
    if not found:
        sys.exit("no article in that folder")
    target = pathlib.Path(__file__).with_name("runs.txt")
    canary = digest(words(CANARY)[:LENGTH])
    lines = ["# Made by make_runs.py; do not edit.", f"# canary {canary}", *sorted(found)]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(found)} runs")


main()
