"""What the fuzz adds to Schemathesis: requests for what exists, broken a little or hostile; a count of answers."""

import json
import os
import random
import re
from collections import Counter
from pathlib import Path

import schemathesis

task = json.loads(Path(os.environ["FUZZ_TASK"]).read_text())
answers = Counter()
things = task["things"]
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
# What a value may be made that does not belong there.
STRANGE_VALUES = [
    None, True, -1, 0, 2**53, 1e300, [], {}, [[]], "", " ", "\u0000", "\u202e", "x" * 300, "x" * 5_000,
    "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-02-29T24:00:00Z", "2026-03-29T01:30:00", "../..", "{new}",
]  # fmt: skip

KNOWN_SHARE = 0.75
BROKEN_SHARE = 0.4
HOSTILE_SHARE = 0.1

# The names by which what an answer tells of can be asked for.
NAMES = ["journeyId", "referralId", "personRef", "agencyId", "keyId", "webhookId", "unmatchedId", "receipt"]
MOST_THINGS = 500


def filled(template, thing):
    """A template with the values of a thing in the place of its names."""
    values = {**thing, "new": f"{chance.getrandbits(40):010x}", "number": f"{chance.randrange(10**7):07}"}
    return json.loads(re.sub(r"\{(\w+)\}", lambda name: str(values[name[1]]), json.dumps(template)))


def names_in(template):
    return set(re.findall(r"\{(\w+)\}", json.dumps(template))) - {"new", "number"}


def known_request(case):
    """A request for what exists, and what it names; none where nothing such is known."""
    requests = task["requests"][case.operation.definition.raw["operationId"]]
    if not requests:
        return None
    request = chance.choice(requests)
    names = names_in([request, case.operation.path])
    spared = [] if case.method == "GET" else task["spared"]
    fitting = [thing for thing in things if names <= thing.keys() and thing.get("agencyId") not in spared]
    if names and not fitting:
        return None
    thing = chance.choice(fitting) if names else {}
    return {**filled(request, thing), "path": {name: thing[name] for name in names_in(case.operation.path)}}


def places_in(value):
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], (dict, list)):
            yield from places_in(value[key])


def break_a_little(body):
    for _ in range(chance.choice([1, 1, 2, 4])):
        places = list(places_in(body))
        if places:
            holder, key = chance.choice(places)
            if isinstance(holder, dict) and chance.random() < 0.3:
                del holder[key]
            else:
                holder[key] = chance.choice(STRANGE_VALUES)


def ask_for_what_exists(case):
    request = known_request(case)
    if request is None:
        return
    case.path_parameters = request["path"]
    for part in ("headers", "query"):
        if part in request:
            setattr(case, part, {**(getattr(case, part) or {}), **request[part]})
    if "body" in request:
        case.body = request["body"]
        if chance.random() < BROKEN_SHARE:
            break_a_little(case.body)


@schemathesis.hook
def before_call(context, case, kwargs):
    # What was made to break the document is left as it is: that it is refused is checked.
    if case.meta.generation.mode.is_positive and chance.random() < KNOWN_SHARE:
        ask_for_what_exists(case)
    be_loaded_later(case.body)
    if chance.random() < HOSTILE_SHARE:
        be_hostile(case, kwargs)


def be_loaded_later(body):
    """A waiting state machine costs the emulator two threads; none is started for what is loaded later."""
    events = body.get("events") if isinstance(body, dict) and "events" in body else body
    for event in events if isinstance(events, list) else [events]:
        if isinstance(event, dict) and "specversion" in event and isinstance(event.get("backload", False), bool):
            event["backload"] = True


def be_hostile(case, kwargs):
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
    operation = case.operation.definition.raw["operationId"]
    is_json = "json" in (response.headers.get("content-type") or [""])[0]
    answer = response.json() if is_json and response.content else {}
    answers[f"{operation} {response.status_code} {answer.get('code', '')}".rstrip()] += 1
    if response.status_code < 300:
        remember(answer)
    Path(os.environ["FUZZ_OUTCOME"]).write_text(json.dumps({"answers": answers, "things": things}))


def remember(answer):
    """Takes up what an answer names, itself or in a list."""
    listed = [entry for value in answer.values() if isinstance(value, list) for entry in value]
    for one in [answer, *listed]:
        thing = {name: one[name] for name in NAMES if isinstance(one, dict) and isinstance(one.get(name), str)}
        if thing and thing not in things:
            things.append(thing)
    del things[:-MOST_THINGS]
