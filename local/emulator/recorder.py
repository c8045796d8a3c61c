"""Writes down what DynamoDB was asked and took, each form of a request once, for a second opinion on it.

Only where DYNAMODB_REQUESTS names a file.
"""

import json
import os

from ministack.services import dynamodb

handle_request = dynamodb.handle_request
seen = set()

# What a request is, whatever its values are.
FORM = (
    "IndexName",
    "KeyConditionExpression",
    "FilterExpression",
    "ProjectionExpression",
    "UpdateExpression",
    "ConditionExpression",
    "ExpressionAttributeNames",
    "ScanIndexForward",
    "ConsistentRead",
    "ReturnValues",
)


def form_of(action, asked):
    if action == "TransactWriteItems":
        return [form_of(kind, part) for each in asked.get("TransactItems", []) for kind, part in each.items()]
    item = asked.get("Item") or asked.get("Key") or {}
    types = {name: sorted(value) for name, value in sorted(item.items())}
    return [action, types, [asked.get(name) for name in FORM]]


def was_taken(status, body):
    return status == 200 or b"ConditionalCheckFailed" in (body if isinstance(body, bytes) else str(body).encode())


async def record(method, path, headers, body, query_params):
    answer = await handle_request(method, path, headers, body, query_params)
    action = headers.get("x-amz-target", "").split(".")[-1]
    if body and was_taken(answer[0], answer[2]):
        asked = json.loads(body)
        form = json.dumps(form_of(action, asked), sort_keys=True)
        if form not in seen:
            seen.add(form)
            with open(os.environ["DYNAMODB_REQUESTS"], "a", encoding="utf-8") as file:
                file.write(json.dumps({"action": action, "input": asked}) + "\n")
    return answer


dynamodb.handle_request = record
