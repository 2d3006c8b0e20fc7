"""Prints the chunks of a CoNLL file as the Natural Language Toolkit reads them: a JSON list of sentences, each a list of [tag, words].

Lines that begin with "# " are comments, as in CoNLL-U, and the toolkit's reader wants them gone. A tag that continues nothing is a fault.
"""
import json
import pathlib
import sys
import tempfile

from nltk.chunk.util import conlltags2tree
from nltk.corpus.reader import ConllCorpusReader
from nltk.tree import Tree

lines = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").split("\n")
with tempfile.TemporaryDirectory() as folder:
    pathlib.Path(folder, "plain.conll").write_text("\n".join(line for line in lines if not line.startswith("# ")), encoding="utf-8")
    reader = ConllCorpusReader(folder, ["plain.conll"], ["words", "ignore", "ignore", "pos", "chunk"], separator="\t")
    sentences = [conlltags2tree(sentence, strict=True) for sentence in reader.iob_sents()]
    json.dump([[[part.label(), " ".join(word for word, _ in part)] for part in tree if isinstance(part, Tree)] for tree in sentences], sys.stdout)
