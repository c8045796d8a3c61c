"""The local stack holds every call to the policies of the deployed roles, keys, tables and buckets.

A function that throws keeps its process, as on AWS: the emulator would start it anew.

Python loads this file before the emulator starts. It mends what the emulator's evaluator reads otherwise than AWS
does, and writes down each permission the first time it is used or refused, for the tests that compare roles with
what they need.
"""

import json
import os
import re
import threading
import time

from ministack.core import iam_actions, iam_evaluator, lambda_runtime

ASSUMED_ROLE = re.compile(r"^arn:aws:sts::(\d{12}):assumed-role/(.+)/([^/]+)$")

resolve_condition_key = iam_evaluator._resolve_condition_key
enforce = iam_evaluator.enforce
dynamodb_resource_arns = iam_actions.dynamodb_resource_arns
s3_service_context = iam_actions.s3_service_context
invoke, signal, collect = lambda_runtime.Worker.invoke, lambda_runtime._signal, lambda_runtime._collect
calling = threading.local()
seen = set()


def as_on_aws(key, context):
    """What a condition of a policy is compared with."""
    name = key.lower()
    if name == "aws:principalarn":
        # AWS gives the ARN of the role, the emulator that of the session.
        return ASSUMED_ROLE.sub(r"arn:aws:iam::\1:role/\2", context.principal_arn)
    if name == "aws:securetransport":
        # The loopback stands in for TLS.
        return "true"
    return resolve_condition_key(key, context)


def write_down(decision, principal, action, resource):
    path = os.environ.get("PERMISSIONS_FILE")
    role = ASSUMED_ROLE.match(principal)
    entry = (decision, role and role[2], action, resource, role and role[3])
    if not path or not role or entry in seen:
        return
    seen.add(entry)
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps(dict(zip(("decision", "role", "action", "resource", "session"), entry))) + "\n")


def enforce_and_write_down(access_key_id, iam_action, service, region, resource_arn="*", **more):
    resource_arn = machine_of_token(iam_action) or resource_arn
    refusal = enforce(access_key_id, iam_action, service, region, resource_arn=resource_arn, **more)
    principal = getattr(refusal, "principal_arn", None) or session_of(access_key_id)
    if iam_action and principal:
        decision = "refused" if refusal else "used"
        write_down(decision, principal, iam_action, resource_arn or "*")
    return refusal


def machine_of_token(action):
    """AWS holds the answer to a task to the machine of its token, which the emulator does not know: any will do."""
    from ministack.services import stepfunctions

    return next(iter(stepfunctions._state_machines), None) if (action or "").startswith("states:SendTask") else None


def tables_of(body, region, account):
    """Restoring a table is about two, the one there is and the one to be; the emulator knows of neither."""
    try:
        asked = json.loads(body or b"{}")
        names = [asked["SourceTableName"], asked["TargetTableName"]]
    except (ValueError, KeyError, TypeError):
        return dynamodb_resource_arns(body, region, account)
    return [f"arn:aws:dynamodb:{region}:{account}:table/{name}" for name in names]


def keys_of_s3(action, query_params, path="", headers=None):
    """That an object is to be written only where there is none is a condition key too; the emulator lacks it."""
    keys = s3_service_context(action, query_params, path, headers)
    asked = {name.lower(): value for name, value in (headers or {}).items()}.get("if-none-match")
    return keys if asked is None else {**keys, "s3:if-none-match": asked}


def session_of(access_key_id):
    from ministack.services import sts

    return str((sts._sessions.get(access_key_id) or {}).get("Arn", ""))


def signal_unless_calling(process):
    """Puts off the end of a process that is being called until it is known why it is to end."""
    if getattr(calling, "is_on", False):
        calling.ended = process
    else:
        signal(process)


def collect_unless_calling(process, deadline):
    if not getattr(calling, "is_on", False):
        collect(process, deadline)


def invoke_and_keep(worker, *given, **more):
    """A handler that throws ends its call alone; one that takes too long, or whose process died, starts anew."""
    calling.is_on, calling.ended = True, None
    try:
        answer = invoke(worker, *given, **more)
    finally:
        calling.is_on = False
    process = calling.ended
    if process is None:
        return answer
    if "trace" in answer and worker._proc is None and process.poll() is None:
        worker._proc = process
    else:
        signal(process)
        collect(process, time.monotonic() + lambda_runtime._REAP_GRACE)
    return answer


lambda_runtime._signal = signal_unless_calling
lambda_runtime._collect = collect_unless_calling
lambda_runtime.Worker.invoke = invoke_and_keep
iam_evaluator._resolve_condition_key = as_on_aws
iam_evaluator.enforce = enforce_and_write_down
iam_actions.dynamodb_resource_arns = tables_of
iam_actions.s3_service_context = keys_of_s3

if os.environ.get("DYNAMODB_REQUESTS"):
    import recorder  # noqa: F401
