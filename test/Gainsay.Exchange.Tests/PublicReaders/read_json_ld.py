"""Prints the triples of a JSON-LD file as pyld, a public processor, makes them: a JSON list of [subject, predicate, object, datatype].

The two contexts lie beside this file, and no other address is opened. A term that no context defines is a fault: a processor would drop it without a word.
"""
import json
import pathlib
import sys

from pyld import jsonld

HERE = pathlib.Path(__file__).parent
CONTEXTS = {
    "http://www.w3.org/ns/anno.jsonld": "anno-context.json",
    "https://schema.org": "schema-org-context.json",
}


def load(address, options=None):
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": address,
        "document": json.loads((HERE / CONTEXTS[address]).read_text(encoding="utf-8")),
    }


def undefined(node, terms):
    if isinstance(node, list):
        return set().union(*(undefined(item, terms) for item in node)) if node else set()
    if not isinstance(node, dict):
        return set()
    own = {key for key in node if not key.startswith("@") and key not in terms and key.split(":")[0] not in terms}
    kinds = node.get("type", node.get("@type"))
    own |= {kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind is not None and kind not in terms}
    return own.union(*(undefined(value, terms) for value in node.values()))


jsonld.set_document_loader(load)
document = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
terms = load(document["@context"])["document"]["@context"]
if unknown := undefined(document, terms):
    sys.exit("No context defines " + ", ".join(sorted(unknown)))
triples = [
    [triple["subject"]["value"], triple["predicate"]["value"], triple["object"]["value"], triple["object"].get("datatype")]
    for triple in jsonld.to_rdf(document)["@default"]
]
json.dump(triples, sys.stdout)
