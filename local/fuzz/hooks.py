"""What the fuzz adds to Schemathesis: it counts, it spares the keys it runs on, it makes some requests hostile."""

import json
import os
import random
from collections import Counter
from pathlib import Path

import schemathesis

task = json.loads(os.environ["FUZZ_TASK"])
answers = Counter()
chance = random.Random(task["seed"])

JSON = "application/json"
MIB = 1024 * 1024


def body(data, content_type=JSON):
    return {"data": data, "headers": {"Content-Type": content_type}}


# Bodies that no schema describes. All of them are to be refused as a problem.
HOSTILE_BODIES = [
    body(b""),
    body(b"null"),
    body(b"{"),
    body(b"\xff\xfe{\x00}\x00"),
    body(b"[" * 100_000),
    body(b'{"data":' * 5_000 + b"1" + b"}" * 5_000),
    body(json.dumps({"data": {"narrative": "x" * 5_000}}).encode()),
    body(json.dumps({"data": {"narrative": "x" * 300_000}}).encode()),
    body(b'"' + b"x" * (MIB + 1) + b'"'),
    body(b'{"type":"\\ud800","id":"\\u0000","data":{"\\u202e":"\\uffff"}}'),
    body(b'{"__proto__":{"admin":true},"constructor":{"prototype":{}},"id":"x"}'),
    body(b'{"id":1e999,"version":-1e999,"limit":9007199254740993}'),
    body("{\"id\":\"\u0000\U0001f469\u200d\U0001f467\u202e\u0301\"}".encode()),
    body(b"{}", "text/plain"),
    body(b"<event/>", "application/xml"),
    body(b"a=b", "application/x-www-form-urlencoded"),
    body(b"{}", "application/json; charset=utf-16"),
    body(b"{}", "multipart/form-data"),
]
# Parameters that no operation has, or not so.
HOSTILE_PARAMETERS = [
    {"query": {"cursor": "A" * 3_000}},
    {"query": {"limit": ["1", "2"]}},
    {"query": {"\u202e\u0000": "\U0001f469\u200d\U0001f467"}},
    {"query": {"__proto__": "x", "constructor": "y"}},
    {"headers": {"X-Correlation-Id": "x" * 4_000}},
    {"headers": {"If-Match": "W/\"1\", *", "If-None-Match": "*"}},
    {"headers": {"traceparent": "00-" + "0" * 32 + "-" + "0" * 16 + "-00"}},
]
HOSTILE_SHARE = 0.1


@schemathesis.hook
def before_call(context, case, kwargs):
    # A waiting state machine costs the emulator two threads; none is started for what is loaded later.
    for event in case.body if isinstance(case.body, list) else [case.body]:
        if isinstance(event, dict) and "specversion" in event and isinstance(event.get("backload", False), bool):
            event["backload"] = True
    if chance.random() >= HOSTILE_SHARE:
        return
    hostile = chance.choice(HOSTILE_BODIES if case.operation.body and chance.random() < 0.75 else HOSTILE_PARAMETERS)
    for part in ("headers", "query"):
        if part in hostile:
            setattr(case, part, {**(getattr(case, part) or {}), **hostile[part]})
    if "data" in hostile:
        kwargs["data"] = hostile["data"]


@schemathesis.hook
def filter_case(context, case):
    """The agencies whose keys the fuzz runs on stay as they are."""
    agency = (case.path_parameters or {}).get("agencyId")
    return case.method == "GET" or agency not in task["spared"]


@schemathesis.hook
def after_call(context, case, response):
    answers[f"{case.operation.definition.raw.get('operationId')} {response.status_code}"] += 1
    Path(task["counts"]).write_text(json.dumps(answers))
